import { createDates, type Dates } from './dates.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { tidySpaces } from './tidy.ts';
import { writingOf, type Writing } from './writing.ts';

/**
 * Numbers, money, dates and quotation marks as a language writes them.
 *
 * The only place that calls `Intl`, whose output differs between releases of its data in spaces, abbreviations and
 * invisible marks. All three are brought to one spelling here, so that a deck has the same bytes everywhere.
 */
export interface Locale extends Numbers, Dates, Omit<Writing, 'quotes'> {
  /** The BCP 47 tag as the pitch has it. */
  readonly tag: string;
  /** With the region that the language has most speakers in, where it names none: `ja-JP`. Office wants one. */
  readonly officeTag: string;
  /** Its language alone: `de` of `de-CH`. */
  readonly language: string;
  list(items: readonly string[]): string;
  quote(text: string): string;
}

export type { DateStyle } from './dates.ts';
export { isCurrency, type NumberStyle } from './numbers.ts';
export type { Punctuation, Script } from './writing.ts';

const FALLBACK = 'en-GB';

const known = new Map<string, Locale>();

/** Never fails: a tag that is not well-formed is read as British English. Made once, as `Intl` is slow to begin. */
export function createLocale(tag: string): Locale {
  const canonical = canonicalTag(tag);
  let locale = known.get(canonical);
  if (!locale) known.set(canonical, (locale = makeLocale(canonical)));
  return locale;
}

function makeLocale(canonical: string): Locale {
  const { language, script, region } = new Intl.Locale(canonical).maximize();
  const {
    quotes: [open, close],
    ...writing
  } = writingOf(language, script);
  // Dates are those of the ISO calendar and figures those of the Latin script, whatever the region prefers.
  const intl = `${canonical}-u-ca-gregory-nu-latn`;
  let lists: Intl.ListFormat | undefined;
  return {
    tag: canonical,
    officeTag: region === undefined ? language : `${language}-${region}`,
    language,
    ...writing,
    ...createNumbers(intl, language, writing.direction),
    ...createDates(intl),
    list: (items) => {
      lists ??= new Intl.ListFormat(canonical, { type: 'conjunction' });
      return tidySpaces(lists.format(items));
    },
    quote: (text) => `${open}${text}${close}`,
  };
}

function canonicalTag(tag: string): string {
  try {
    const [canonical = FALLBACK] = Intl.getCanonicalLocales(tag);
    return new Intl.Locale(canonical).baseName;
  } catch {
    // A tag that is no tag has no other way to say so than to throw.
    return FALLBACK;
  }
}
