import { version } from '../../package.json';

export const VERSION = version;
/** Who wrote a file, as it says itself. */
export const GENERATOR = `greenlight ${version}`;
