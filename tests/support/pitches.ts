import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utf8 } from '../../renderer/core/base/zip.ts';
import { openPitch, type OpenedPitch } from '../../renderer/core/pitch/open.ts';
import type { OpenError } from '../../renderer/core/pitch/open-error.ts';

/** Small pitches as files, and what opening makes of them. */

export const GENERATOR = 'greenlight 0.0.0';

/** The text of a pitch file; `around` stands beside the document. */
export const pitchText = (document: unknown, around: object = {}): string =>
  JSON.stringify({ format: 'greenlight', formatVersion: 1, generator: GENERATOR, ...around, document });

/** A file whose document has a title, which is all that it must have, and what is given. */
export const minimalPitch = (document: object = {}): Uint8Array =>
  utf8(pitchText({ meta: { title: 'A test' }, ...document }));

export function openOrFail(bytes: Uint8Array): OpenedPitch {
  const opened = openPitch(bytes);
  if (!opened.ok) throw new Error(`refused: ${JSON.stringify(opened.error)}`);
  return opened.value;
}

export const openDocument = (document: object = {}): OpenedPitch => openOrFail(minimalPitch(document));

export function refusalOf(bytes: Uint8Array): OpenError {
  const opened = openPitch(bytes);
  if (opened.ok) throw new Error('opened, and should have been refused');
  return opened.error;
}

const SAMPLES = path.resolve(import.meta.dirname, '../../assets/samples');

/** Every sample pitch as `[file name, bytes]`. */
export const sampleFiles = (): readonly (readonly [string, Uint8Array])[] =>
  readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.pitch.json'))
    .map((name) => [name, new Uint8Array(readFileSync(path.join(SAMPLES, name)))] as const);
