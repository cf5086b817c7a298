import { createHash } from 'node:crypto';
import { writePptx } from '../../renderer/backends/pptx/write.ts';
import { writeHtml } from '../../renderer/backends/reveal/write.ts';
import { loadLanguageSupport } from '../../renderer/core/deck/fit/language-support.ts';
import type { Deck } from '../../renderer/core/deck/model.ts';
import { assets } from './decks.ts';
import { openPackage, type OpenedPackage } from './packages.ts';

/** Both outputs of a deck, with the real assets. */

export interface OutputOptions {
  readonly notes?: boolean;
  readonly pitch?: Uint8Array;
}

export const pptxBytes = (deck: Deck, { notes = false, pitch }: OutputOptions = {}): Promise<Uint8Array> =>
  writePptx(deck, { icons: assets.icons(), notes, pitch });

export const pptxOf = async (deck: Deck, options: OutputOptions = {}): Promise<OpenedPackage> =>
  openPackage(await pptxBytes(deck, options));

export async function htmlOf(deck: Deck, { notes = false }: Pick<OutputOptions, 'notes'> = {}): Promise<string> {
  return writeHtml(deck, {
    icons: assets.icons(),
    fonts: assets.fonts(),
    support: await loadLanguageSupport(deck.language),
    notes,
    sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest()),
  });
}
