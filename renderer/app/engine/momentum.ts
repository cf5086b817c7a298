import { PPTX_TYPE, fileName, followUpFiles, mailFile, winFiles, type TextFile } from '../../backends/text/files.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { utf8 } from '../../core/base/zip.ts';
import type { LanguageSupport } from '../../core/deck/fit/breaks.ts';
import type { Deck } from '../../core/deck/model.ts';
import { winTexts, writeFollowUp, writeUpdate } from '../../core/deck/momentum/compose-letters.ts';
import { composeUpdate, composeWin } from '../../core/deck/momentum/compose-momentum.ts';
import { unique, type MomentumError } from '../../core/deck/momentum/momentum.ts';
import type { ContextOptions } from '../../core/deck/open-context.ts';
import type { OpenedPitch } from '../../core/pitch/open.ts';
import type { MomentumFiles, MomentumRequest } from '../../state/engine.ts';
import { loadIcons } from '../assets.ts';
import { contextOptions } from './compose.ts';
import { fontsOf } from './export.ts';

/** The files of an entry of the momentum section, the same as the command line writes. */

type Made = Promise<Result<MomentumFiles, MomentumError>>;

export async function momentumFiles(opened: OpenedPitch, request: MomentumRequest): Made {
  const options = await contextOptions(opened);
  switch (request.kind) {
    case 'update':
      return updateFiles(opened, request, options);
    case 'win':
      return filesOfWin(opened, request, options);
    case 'decision':
      return followUp(opened, request, options);
  }
}

async function updateFiles(opened: OpenedPitch, { id, name }: MomentumRequest, options: ContextOptions): Made {
  const deck = composeUpdate(opened, id, options);
  if (!deck.ok) return deck;
  const letter = writeUpdate(opened, id, options);
  if (!letter.ok) return letter;
  const base = fileName(name, 'update', letter.value.tag);
  const files = [...(await deckFiles(deck.value, base, options.support)), mailFile(letter.value, base)];
  return ok({ files, findings: unique([...deck.value.findings, ...letter.value.findings]) });
}

async function filesOfWin(opened: OpenedPitch, { id, name }: MomentumRequest, options: ContextOptions): Made {
  const texts = winTexts(opened, id, options);
  if (!texts.ok) return texts;
  const deck = composeWin(opened, id, options);
  if (!deck.ok) return deck;
  const base = fileName(name, 'win', texts.value.tag);
  const files = [...winFiles(texts.value, base), ...(await deckFiles(deck.value, `${base}-slide`, options.support))];
  return ok({ files, findings: unique([...texts.value.findings, ...deck.value.findings]) });
}

function followUp(opened: OpenedPitch, { id, name }: MomentumRequest, options: ContextOptions): Awaited<Made> {
  const note = writeFollowUp(opened, id, options);
  if (!note.ok) return note;
  const files = followUpFiles(note.value, fileName(name, 'follow-up', note.value.tag));
  return ok({ files, findings: note.value.findings });
}

async function deckFiles(deck: Deck, name: string, support: LanguageSupport): Promise<readonly TextFile[]> {
  const [{ writePptx }, { writeHtml }, { sha256 }, icons, fonts] = await Promise.all([
    import('../../backends/pptx/write.ts'),
    import('../../backends/reveal/write.ts'),
    import('./receipt.ts'),
    loadIcons(),
    fontsOf(deck),
  ]);
  const html = await writeHtml(deck, { icons, fonts, notes: false, support, sha256 });
  return [
    { name: `${name}.pptx`, bytes: await writePptx(deck, { icons, notes: false }), type: PPTX_TYPE },
    { name: `${name}.html`, bytes: utf8(html), type: 'text/html' },
  ];
}
