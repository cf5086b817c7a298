import { err, type Result } from '../../core/base/result.ts';
import { invariant } from '../../core/base/assert.ts';
import { looksLikeZip, utf8 } from '../../core/base/zip.ts';
import { openPitch, type OpenedPitch } from '../../core/pitch/open.ts';
import { serialise as serialiseJson, serialiseArchive } from '../../core/pitch/serialise.ts';
import type { PitchForm } from '../../state/engine.ts';
import { version } from '../../../package.json';
import { loadSample } from '../assets.ts';
import type { OpenFault } from './protocol.ts';

/** Pitches from bytes and to bytes. */

/** Who wrote a file, as it says itself: the same as the command line does. */
export const GENERATOR = `greenlight ${version}`;

export async function openDocument(bytes: Uint8Array): Promise<Result<OpenedPitch, OpenFault>> {
  if (!looksLikeZip(bytes)) return openPitch(bytes);
  const { readPptx } = await import('../../backends/pptx/read.ts');
  const deck = readPptx(bytes);
  if (!deck.ok) return deck;
  if (!deck.value) return openPitch(bytes);
  return deck.value.pitch ? openPitch(deck.value.pitch) : err({ code: 'no-pitch-inside' });
}

export async function openSample(id: string): Promise<OpenedPitch> {
  const opened = openPitch(await loadSample(id));
  invariant(opened.ok, `the sample ${id} opens`);
  return opened.value;
}

export const serialise = (opened: OpenedPitch, form: PitchForm): Uint8Array =>
  form === 'json' ? utf8(serialiseJson(opened, GENERATOR)) : serialiseArchive(opened, GENERATOR);
