import type { Translator } from '../../../i18n/translator.ts';

/** Times as people say them: "Today 11:38", "Friday", "18 November". Pure. */

const DAY = 86_400_000;

export function whenWords(at: number, now: number, words: Pick<Translator, 't' | 'tag'>): string {
  const days = Math.round((midnight(now) - midnight(at)) / DAY);
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(words.tag, options).format(at);
  const time = format({ hour: '2-digit', minute: '2-digit' });
  if (days === 0) return words.t('common.today', { time });
  if (days === 1) return words.t('common.yesterday', { time });
  if (days > 1 && days < 7) return format({ weekday: 'long' });
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format({ day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
}

/** The same within a sentence, where today is not at its beginning. */
export function whenInSentence(at: number, now: number, words: Pick<Translator, 't' | 'language' | 'tag'>): string {
  const said = whenWords(at, now, words);
  const isRecent = midnight(now) - midnight(at) < 1.5 * DAY;
  return isRecent ? said.charAt(0).toLocaleLowerCase(words.language) + said.slice(1) : said;
}

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
