import type { CalendarDate } from './dates.ts';

/**
 * Numbers, money, dates and quotation marks as a language writes them.
 *
 * The only place that calls `Intl`, whose output differs between releases of its data in spaces, abbreviations and
 * invisible marks. All three are brought to one spelling here, so that a deck has the same bytes everywhere.
 */
export interface Locale {
  /** The BCP 47 tag as the pitch has it. */
  readonly tag: string;
  /** With the region that the language has most speakers in, where it names none: `ja-JP`. Office wants one. */
  readonly officeTag: string;
  /** Its language alone: `de` of `de-CH`. */
  readonly language: string;
  readonly script: Script;
  readonly direction: 'ltr' | 'rtl';
  number(value: number, style?: NumberStyle): string;
  money(amount: number, currency: string, style?: NumberStyle): string;
  /** To whatever precision the date has. */
  date(date: CalendarDate, style?: DateStyle): string;
  /** The short name of a month, 1 to 12. */
  month(month: number): string;
  /** `€` for `EUR`. */
  currencySign(code: string): string;
  /** As it follows a figure: `%` in English, with a no-break space in German. */
  readonly percentSign: string;
  /** Names of the months, long and short. */
  readonly months: readonly string[];
  list(items: readonly string[]): string;
  quote(text: string): string;
}

export type Script = 'latin' | 'greek' | 'cyrillic' | 'cjk' | 'arabic' | 'hebrew';

/** `11 December 2026`, `11 Dec 2026`, `11 Dec`, `11 December`. */
export type DateStyle = 'long' | 'short' | 'day' | 'dayLong';

export interface NumberStyle {
  /** Exactly this many; without it, as many as the value has, six at most. */
  readonly decimals?: number;
  /** Shortened as the language does: 310K, 31 万. */
  readonly compact?: boolean;
  /** A plus sign before gains. */
  readonly signed?: boolean;
}

const NBSP = '\u00A0';
const MINUS = '\u2212';
const FALLBACK = 'en-GB';

const SCRIPT_OF: Readonly<Record<string, Script>> = {
  ja: 'cjk',
  zh: 'cjk',
  ko: 'cjk',
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  he: 'hebrew',
  yi: 'hebrew',
  el: 'greek',
  ru: 'cyrillic',
  uk: 'cyrillic',
  bg: 'cyrillic',
  sr: 'cyrillic',
  be: 'cyrillic',
  mk: 'cyrillic',
};

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
  bg: ['„', '“'],
  fi: ['”', '”'],
  sv: ['”', '”'],
  da: ['”', '”'],
  fr: [`«${NBSP}`, `${NBSP}»`],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  ar: ['«', '»'],
  fa: ['«', '»'],
  el: ['«', '»'],
  ja: ['「', '」'],
  zh: ['“', '”'],
  ko: ['“', '”'],
  nb: ['«', '»'],
};

/** Never fails: a tag that is not well-formed is read as British English. */
export function createLocale(tag: string): Locale {
  const canonical = canonicalTag(tag);
  const language = canonical.split('-')[0] ?? 'en';
  const script = SCRIPT_OF[language] ?? 'latin';
  const rtl = script === 'arabic' || script === 'hebrew';
  const intl = `${canonical}-u-nu-latn`;
  const [open, close] = QUOTES[language] ?? ['“', '”'];
  const months = monthNames(intl);
  const joiner = new Intl.ListFormat(canonical, { type: 'conjunction' });
  const number = (value: number, style: NumberStyle, more: Intl.NumberFormatOptions): string =>
    tidyNumber(numberFormat(intl, style, more).format(value), rtl);
  return {
    tag: canonical,
    officeTag: withRegion(canonical),
    language,
    script,
    direction: rtl ? 'rtl' : 'ltr',
    number: (value, style = {}) => number(value, style, {}),
    money: (amount, currency, style = {}) =>
      number(amount, { ...style, decimals: style.decimals ?? moneyDecimals(amount) }, moneyOptions(currency)),
    date: (date, style = 'long') => writeDate(intl, date, style),
    percentSign: number(1, {}, { style: 'percent' }).replaceAll(/\d/gu, ''),
    months,
    month: (month) => months[month + 11] ?? '',
    currencySign: (code) =>
      isCurrency(code) ? number(0, { decimals: 0 }, moneyOptions(code)).replaceAll(/[\d\s\u00A0]/gu, '') : code,
    list: (items) => tidySpaces(joiner.format(items)),
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

function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}

const tidySpaces = (text: string): string =>
  text.replaceAll(/[\u200E\u200F\u061C]/gu, '').replaceAll(/[\u202F\u2009\u2007]/gu, NBSP);

/** In a right-to-left line a leading sign would wander to the end; a left-to-right mark keeps it in front. */
function tidyNumber(text: string, rtl: boolean): string {
  const tidy = tidySpaces(text)
    .replaceAll(/(?<=\d) (?=\d)/gu, NBSP)
    .replaceAll('-', MINUS);
  return rtl && /^[+\u2212]/u.test(tidy) ? `\u200E${tidy}` : tidy;
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(tag: string, style: NumberStyle, more: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = [tag, style.decimals, style.compact, style.signed, more.style, more.currency].join(' ');
  const known = formats.get(key);
  if (known) return known;
  const { decimals, compact = false, signed = false } = style;
  const made = new Intl.NumberFormat(tag, {
    ...more,
    ...(compact ? { notation: 'compact', maximumSignificantDigits: 3 } : fraction(decimals)),
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
  });
  formats.set(key, made);
  return made;
}

const fraction = (decimals: number | undefined): Intl.NumberFormatOptions =>
  decimals === undefined
    ? { maximumFractionDigits: 6 }
    : { minimumFractionDigits: Math.min(decimals, 20), maximumFractionDigits: Math.min(decimals, 20) };

/** Whole amounts are written without cents, as a slide has no room for two noughts that say nothing. */
const moneyDecimals = (amount: number): number => (Number.isInteger(amount) ? 0 : 2);

const moneyOptions = (currency: string): Intl.NumberFormatOptions =>
  isCurrency(currency) ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } : {};

/** Whether the text has the form of an ISO 4217 code, as in `EUR`. */
export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/u.test(text);

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function writeDate(tag: string, date: CalendarDate, style: DateStyle): string {
  const key = [tag, style, date.month === undefined, date.day === undefined].join(' ');
  let format = dateFormats.get(key);
  if (!format) dateFormats.set(key, (format = dateFormat(tag, date, style)));
  return tidyMonth(format.format(utc(date)));
}

/** Releases of the data disagree on whether British English has Sep or Sept. */
const tidyMonth = (text: string): string => tidySpaces(text).replace(/\bSept\b(?!\.)/u, 'Sep');

function dateFormat(tag: string, date: CalendarDate, style: DateStyle): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    ...(style.startsWith('day') && date.day !== undefined ? {} : { year: 'numeric' }),
    ...(date.month === undefined ? {} : { month: /long/iu.test(style) ? 'long' : 'short' }),
    ...(date.day === undefined ? {} : { day: 'numeric' }),
  });
}

function monthNames(tag: string): readonly string[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month });
    return Array.from({ length: 12 }, (_, i) => tidyMonth(format.format(utc({ year: 2026, month: i + 1 }))));
  });
}

const utc = ({ year, month = 1, day = 1 }: CalendarDate): Date => new Date(Date.UTC(year, month - 1, day));
