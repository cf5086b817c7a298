import { languageOf } from '../../core/pitch/defaults.ts';
import { invariant } from '../../core/base/assert.ts';
import { createLocale } from '../../core/base/locale/index.ts';
import { compose, type ComposeOptions } from '../../core/deck/compose.ts';
import type { LanguageSupport } from '../../core/deck/fit/breaks.ts';
import { loadLanguageSupport } from '../../core/deck/fit/language-support.ts';
import type { ComposeMemory } from '../../core/deck/fit/memory.ts';
import type { ContextOptions } from '../../core/deck/open-context.ts';
import type { Deck } from '../../core/deck/model.ts';
import { resolveTheme } from '../../core/theme/resolve.ts';
import type { OpenedPitch } from '../../core/pitch/open.ts';
import type { ViewOptions } from '../../state/engine.ts';
import { loadLabels, loadMetrics, loadTheme } from '../assets.ts';

/** From a pitch to its deck, with the assets that it needs: what the command line does too. */

const DEFAULT_THEME = 'boardroom';

export interface Composed {
  readonly deck: Deck;
  readonly support: LanguageSupport;
}

/** `memory` is of whoever composes the same pitch again and again. */
export async function composeDeck(
  opened: OpenedPitch,
  { cut, theme: asked, lens, mode, backup }: ViewOptions & Pick<ComposeOptions, 'backup'>,
  memory?: ComposeMemory,
): Promise<Composed> {
  const options = await contextOptions(opened, asked);
  const deck = compose(opened, {
    ...options,
    cut,
    lens,
    backup,
    mode,
    arranged: mode === 'edit',
    ...(memory ? { memory } : {}),
  });
  return { deck, support: options.support };
}

/** What composing needs beside the pitch. */
export async function contextOptions(opened: OpenedPitch, asked?: string): Promise<ContextOptions> {
  const locale = createLocale(languageOf(opened.pitch));
  const theme = await themeOf(asked ?? opened.pitch.deck?.theme ?? DEFAULT_THEME);
  // A script that the theme's own fonts lack is set in others.
  const { fonts } = resolveTheme(theme, locale, {});
  const [metrics, labels, support] = await Promise.all([
    loadMetrics([...new Set([fonts.head.metrics, fonts.body.metrics])]),
    loadLabels(locale.language),
    supportOf(locale.tag),
  ]);
  return { theme, metrics, labels, support };
}

async function themeOf(id: string): Promise<ComposeOptions['theme']> {
  const theme = (await loadTheme(id)) ?? (await loadTheme(DEFAULT_THEME));
  invariant(theme, `the theme ${DEFAULT_THEME} stands beside the application`);
  return theme;
}

const known = new Map<string, Promise<LanguageSupport>>();

function supportOf(tag: string): Promise<LanguageSupport> {
  let loading = known.get(tag);
  if (!loading) known.set(tag, (loading = loadLanguageSupport(tag)));
  return loading;
}
