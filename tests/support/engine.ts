import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importTable } from '../../renderer/app/engine/import.ts';
import { utf8 } from '../../renderer/core/base/zip.ts';
import type { ObjectionLibrary } from '../../renderer/core/pitch/objection-library.ts';
import { err } from '../../renderer/core/base/result.ts';
import { openPitch } from '../../renderer/core/pitch/open.ts';
import { serialise, serialiseArchive } from '../../renderer/core/pitch/serialise.ts';
import type { Engine } from '../../renderer/state/engine.ts';
import { GENERATOR, openDocument } from './pitches.ts';
import { EMPTY_VIEW } from './views.ts';

/** An engine in the same thread, for tests of what asks it: files are really read and written, no deck is composed. */
export const directEngine = (): Engine => ({
  open: (bytes) => Promise.resolve(openPitch(bytes)),
  serialise: (opened, form) =>
    Promise.resolve(form === 'json' ? utf8(serialise(opened, GENERATOR)) : serialiseArchive(opened, GENERATOR)),
  sample: () => Promise.resolve(openDocument()),
  objections: (language) => Promise.resolve(libraryIn(language)),
  importTable,
  view: () => Promise.resolve(EMPTY_VIEW),
  coach: () => Promise.resolve({ findings: [], wordsChecked: true }),
  momentumFiles: (_opened, { kind, id }) => Promise.resolve(err({ code: 'empty', kind, id, known: [] })),
  exportDeck: () => Promise.resolve(undefined),
});

/** As it stands among the assets. */
function libraryIn(language: string): ObjectionLibrary {
  const file = path.resolve(import.meta.dirname, `../../assets/objections/${language === 'de' ? 'de' : 'en'}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as ObjectionLibrary;
}
