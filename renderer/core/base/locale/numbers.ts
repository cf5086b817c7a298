import { NBSP, tidySpaces } from './tidy.ts';

/** Numbers and money as a language writes them. */

export interface NumberStyle {
  /** Exactly this many; without it, as many as the value has, six at most. */
  readonly decimals?: number;
  /** Shortened as the language does: 310k, 31 万; or in full, where the language has no short form for it. */
  readonly compact?: boolean;
  /** A plus sign before gains. */
  readonly signed?: boolean;
}

export interface Numbers {
  number(value: number, style?: NumberStyle): string;
  money(amount: number, currency: string, style?: NumberStyle): string;
  /** `€` for `EUR`. */
  currencySign(code: string): string;
  /** As it follows a figure: `%` in English, with a no-break space in German. */
  readonly percentSign: string;
}

const MINUS = '\u2212';

/** `tag` is one that `Intl` knows; `language` its first part. */
export function createNumbers(tag: string, language: string, direction: 'ltr' | 'rtl'): Numbers {
  const write = (value: number, style: NumberStyle, more: Intl.NumberFormatOptions): string => {
    const format = numberFormat(tag, style, more);
    // A language without a word for thousands would only round the number, and that would be wrong.
    const rounds = style.compact === true && !format.formatToParts(value).some(({ type }) => type === 'compact');
    return rounds ? write(value, { ...style, compact: false }, more) : tidyNumber(format.format(value), direction);
  };
  const moneyOptions = (currency: string): Intl.NumberFormatOptions =>
    isCurrency(currency) ? { style: 'currency', currency, currencyDisplay: display(language, currency) } : {};
  return {
    number: (value, style = {}) => write(value, style, {}),
    money: (amount, currency, style = {}) =>
      write(amount, { ...style, decimals: style.decimals ?? moneyDecimals(amount) }, moneyOptions(currency)),
    percentSign: write(1, {}, { style: 'percent' }).replaceAll(/\d/gu, ''),
    currencySign: (code) =>
      isCurrency(code) ? write(0, { decimals: 0 }, moneyOptions(code)).replaceAll(/[\d\s\u00A0]/gu, '') : code,
  };
}

/** Japanese writes amounts of yen as `1,200円`; the sign before them is for price tags. */
const display = (language: string, currency: string): 'name' | 'narrowSymbol' =>
  language === 'ja' && currency === 'JPY' ? 'name' : 'narrowSymbol';

/** In a right-to-left line a leading sign would wander to the end; a left-to-right mark keeps it in front. */
function tidyNumber(text: string, direction: 'ltr' | 'rtl'): string {
  const tidy = tidySpaces(text)
    .replaceAll(/(?<=\d) (?=\d)/gu, NBSP)
    .replaceAll('-', MINUS)
    .replaceAll('\uFFE5', '¥');
  return direction === 'rtl' && /^[+\u2212]/u.test(tidy) ? `\u200E${tidy}` : tidy;
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(tag: string, style: NumberStyle, more: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { decimals, compact = false, signed = false } = style;
  const key = [tag, decimals, compact, signed, more.style, more.currency].join(' ');
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tag, {
    ...more,
    ...(compact ? { notation: 'compact', maximumSignificantDigits: 3 } : fraction(decimals)),
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
  });
  formats.set(key, made);
  return made;
}

function fraction(decimals: number | undefined): Intl.NumberFormatOptions {
  if (decimals === undefined || !Number.isFinite(decimals)) return { maximumFractionDigits: 6 };
  const digits = Math.min(MOST_DIGITS, Math.max(0, Math.round(decimals)));
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** As many as every release of `Intl` takes. */
const MOST_DIGITS = 20;

/** Whole amounts are written without cents, as a slide has no room for two noughts that say nothing. */
const moneyDecimals = (amount: number): number => (Number.isInteger(amount) ? 0 : 2);

/** Whether the text has the form of an ISO 4217 code, as in `EUR`. */
export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/u.test(text);
