import { set } from '../../renderer/core/edit/edit.ts';
import { fieldPath } from '../../renderer/core/base/ids.ts';
import { serialiseArchive } from '../../renderer/core/pitch/serialise.ts';
import type { FileToken } from '../../renderer/host/names.ts';
import { createMemoryHost, type MemoryHost } from '../../renderer/host/memory.ts';
import { createApp, type App } from '../../renderer/state/create-app.ts';
import type { Engine } from '../../renderer/state/engine.ts';
import { isDirty, type OpenDocument } from '../../renderer/state/model.ts';
import { manualClock, type ManualClock } from './clock.ts';
import { directEngine } from './engine.ts';
import { GENERATOR, openDocument, openOrFail } from './pitches.ts';

/** The whole application without an interface, over a host in memory and a clock that a test moves. */
export interface AppDesk {
  readonly app: App;
  readonly host: MemoryHost;
  readonly clock: ManualClock;
  /** Fails where none is open. */
  readonly document: () => OpenDocument;
  readonly dirty: () => boolean;
  /** Types a text into the situation. */
  readonly type: (text: string) => void;
  readonly situation: () => string | undefined;
}

export const SITUATION = fieldPath('story', 'situation');

export function appDesk(engine: Engine = directEngine()): AppDesk {
  const host = createMemoryHost();
  const clock = manualClock();
  let drafts = 0;
  const app = createApp({ host, engine, clock, newId: () => `draft-${++drafts}` });
  const document = (): OpenDocument => {
    const { document: open } = app.store.getState();
    if (!open) throw new Error('no pitch is open');
    return open;
  };
  return {
    app,
    host,
    clock,
    document,
    dirty: () => isDirty(document()),
    type: (text) => app.edit(set(SITUATION, text), { label: { verb: 'type', field: SITUATION }, mergeKey: SITUATION }),
    situation: () => document().opened.pitch.story?.situation,
  };
}

/** A pitch of which nothing is in a file. */
export function blankDesk(engine?: Engine): AppDesk {
  const desk = appDesk(engine);
  desk.app.newPitch('editor', openDocument());
  return desk;
}

export interface SavedDesk extends AppDesk {
  readonly file: FileToken;
  /** The situation that the file on the disk tells of. */
  readonly onDisk: () => string | undefined;
}

/** A pitch in a file. */
export async function savedDesk(text: string): Promise<SavedDesk> {
  const desk = blankDesk();
  desk.type(text);
  await desk.app.save();
  // What is typed from here on is a step of its own.
  desk.clock.pass(2000);
  const { file } = desk.document();
  if (!file) throw new Error('nothing was saved');
  return { ...desk, file: file.file, onDisk: () => situationIn(desk.host.controls.bytesOf(file.file)) };
}

export const situationIn = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && openOrFail(bytes).pitch.story?.situation;

/** A file as somebody else would write it. */
export const fileSaying = (situation: string): Uint8Array =>
  serialiseArchive(openDocument({ story: { situation } }), GENERATOR);
