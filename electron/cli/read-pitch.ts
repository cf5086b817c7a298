import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeOpenError } from '../../renderer/core/pitch/open-error.ts';
import { openPitch, type OpenedPitch } from '../../renderer/core/pitch/open.ts';
import { Refusal } from './io.ts';

/** Bytes of a file that a person named; refuses what is no file. */
export function readInput(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) {
      throw new Refusal(`${file}: a folder, where a file is needed. Name a pitch in it.`);
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file}: ${readFailure(error)}`);
  }
}

export function readPitch(file: string): OpenedPitch {
  const opened = openPitch(readInput(file));
  if (!opened.ok) throw new Refusal(`${file}: ${describeOpenError(opened.error)}`);
  return opened.value;
}

function readFailure(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'there is no such file. Check the name and the folder.';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read. Change its permissions or use a copy.';
    default:
      return `it cannot be read (${String(error)}).`;
  }
}

/** The code of a system error, as in `ENOENT`. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** A pitch's name without its ending: `pilot` of `pilot.pitch.json`. */
export const pitchName = (file: string): string =>
  path.basename(file).replace(/\.(pitch\.json|greenlight|json|pptx)$/iu, '');
