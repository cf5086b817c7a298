import { MIGRATIONS } from './migrations/index.ts';

/** The name that the file format has inside every file. */
export const FORMAT = 'greenlight';

/** The version of it that this program writes. */
export const FORMAT_VERSION = MIGRATIONS.length + 1;

/** The document's place in a `.greenlight` archive. */
export const PITCH_ENTRY = 'pitch.json';
