import type { StageId } from './names.ts';

/**
 * The names of all that the application and Electron's main process say to each other, and the bridge between them. Names
 * only: the preload is made of this, and must stay small. What each carries is in `contract.ts`.
 */

/** Asked by the application, answered by the main process. */
export const CALLS = [
  'app.start',
  'documents.open',
  'documents.openDropped',
  'documents.read',
  'documents.version',
  'documents.save',
  'documents.saveAs',
  'documents.saveBeside',
  'drafts.write',
  'drafts.list',
  'drafts.read',
  'drafts.remove',
  'history.write',
  'history.list',
  'history.read',
  'history.remove',
  'recents.list',
  'recents.remember',
  'recents.forget',
  'exports.write',
  'exports.reveal',
  'exports.print',
  'settings.set',
  'displays.list',
  'displays.openStage',
  'displays.moveStage',
  'displays.closeStage',
  'window.setState',
  'window.allowClose',
  'links.open',
] as const;

export type Call = (typeof CALLS)[number];

/** Said by the main process. */
export const PUSHES = ['open', 'command', 'close', 'focus', 'displays', 'stage-closed'] as const;

export type Push = (typeof PUSHES)[number];

/** Carries a port, which goes from the preload into the page as a message of the window. */
export const STAGE_PORT = 'stage-port';

/** To the page in the second window: the word that it waits for (`PRESENT_HELLO`), with the port. */
export const PRESENT_PORT = 'present-port';

/** What the preload puts into the page, under this name. */
export const BRIDGE = 'greenlightBridge';

export interface Bridge {
  readonly calls: Readonly<Record<Exclude<Call, 'documents.openDropped'>, (input: unknown) => Promise<unknown>>>;
  /** The preload alone learns where a dropped file is; an object that is no such file is answered with its name. */
  openDropped(file: File): Promise<unknown>;
  /** Answers how to stop listening. */
  on(push: Push, listener: (value: unknown) => void): () => void;
}

/** How a call is answered: with what the contract says, or not at all. */
export type Reply =
  | { readonly kind: 'answer'; readonly value: unknown }
  /** Who asked may not, what they said is nothing we know, or we are broken. */
  | { readonly kind: 'refused'; readonly reason: 'sender' | 'input' | 'internal' };

/** The message in which the page gets the port of a stage. */
export interface StagePortMessage {
  readonly kind: typeof STAGE_PORT;
  readonly stage: StageId;
}
