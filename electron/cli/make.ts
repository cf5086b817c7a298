import { languageOf } from '../../renderer/core/pitch/defaults.ts';
import { createHash } from 'node:crypto';
import type { Deck } from '../../renderer/core/deck/model.ts';
import { compose } from '../../renderer/core/deck/compose.ts';
import { loadLanguageSupport } from '../../renderer/core/deck/fit/language-support.ts';
import { createLocale } from '../../renderer/core/base/locale/index.ts';
import type { OpenedPitch } from '../../renderer/core/pitch/open.ts';
import type { ContextOptions } from '../../renderer/core/deck/open-context.ts';
import { serialiseArchive } from '../../renderer/core/pitch/serialise.ts';
import type { Cut } from '../../renderer/core/pitch/cuts.ts';
import type { Assets } from './assets.ts';
import { GENERATOR } from './version.ts';

/** From a pitch to the bytes of its decks. */

export interface MakeOptions {
  readonly cut: Cut;
  /** Without it, the theme that the pitch asks for. */
  readonly theme: string | undefined;
  /** Id of a reader, or a word for a role. */
  readonly lens?: string | undefined;
  /** Whether the slides behind the ask go along; they do unless it says `false`. */
  readonly backup?: boolean | undefined;
  readonly notes: boolean;
  readonly embedPitch: boolean;
}

const DEFAULT_THEME = 'boardroom';

/** What composing needs beside the pitch. */
export async function contextOptions(
  opened: OpenedPitch,
  assets: Assets,
  asked: string | undefined,
): Promise<ContextOptions> {
  const locale = createLocale(languageOf(opened.pitch));
  const theme = assets.theme(asked ?? opened.pitch.deck?.theme ?? DEFAULT_THEME) ?? assets.theme(DEFAULT_THEME);
  if (!theme) throw new Error(`The theme ${DEFAULT_THEME} is missing from ${assets.root}`);
  return {
    theme,
    metrics: assets.metrics,
    labels: assets.labels(locale.language),
    support: await loadLanguageSupport(locale.tag),
  };
}

export async function composeDeck(
  opened: OpenedPitch,
  assets: Assets,
  { cut, theme, lens, backup }: Pick<MakeOptions, 'cut' | 'theme' | 'lens' | 'backup'>,
): Promise<Deck> {
  return compose(opened, { ...(await contextOptions(opened, assets, theme)), cut, lens, backup });
}

export async function makePptx(
  deck: Deck,
  opened: OpenedPitch,
  assets: Assets,
  options: Pick<MakeOptions, 'notes' | 'embedPitch'>,
): Promise<Uint8Array> {
  const { writePptx } = await import('../../renderer/backends/pptx/write.ts');
  const pitch = options.embedPitch ? serialiseArchive(opened, GENERATOR) : undefined;
  return writePptx(deck, { icons: assets.icons(), notes: options.notes, pitch });
}

export async function makeHtml(deck: Deck, assets: Assets, options: Pick<MakeOptions, 'notes'>): Promise<string> {
  const { writeHtml } = await import('../../renderer/backends/reveal/write.ts');
  return writeHtml(deck, {
    icons: assets.icons(),
    fonts: assets.fonts(),
    notes: options.notes,
    support: await loadLanguageSupport(deck.language),
    sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest()),
  });
}
