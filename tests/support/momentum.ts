import { createLocale } from '../../renderer/core/base/locale/index.ts';
import type { Result } from '../../renderer/core/base/result.ts';
import { loadLanguageSupport } from '../../renderer/core/deck/fit/language-support.ts';
import type { ContextOptions } from '../../renderer/core/deck/open-context.ts';
import type { OpenedPitch } from '../../renderer/core/pitch/open.ts';
import { assets } from './decks.ts';

/** What the work around the deck is made with: the real assets, in the language of the pitch. */

export async function optionsFor(opened: OpenedPitch, theme = 'boardroom'): Promise<ContextOptions> {
  const locale = createLocale(opened.pitch.meta.language ?? 'en-GB');
  const data = assets.theme(theme);
  if (!data) throw new Error(`no theme ${theme}`);
  return {
    theme: data,
    metrics: assets.metrics,
    labels: assets.labels(locale.language),
    support: await loadLanguageSupport(locale.tag),
  };
}

/** The value, where there is to be one. */
export function made<T>(result: Result<T, object>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
