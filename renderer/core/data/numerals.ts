/**
 * Numbers as people write them in cells: `1,234.5`, `1.234,5`, `1 234,5`, `1'234.5`, with a per cent or currency sign, a
 * minus before or behind, in accountants' brackets, with Excel's exponent. A text that is not wholly a number is none.
 */

export type Decimal = 'point' | 'comma';

export interface Numeral {
  readonly value: number;
  /** `%`, or the sign or code of a currency as it stands there. */
  readonly unit: string | undefined;
}

interface Parts {
  readonly negative: boolean;
  readonly digits: string;
  readonly unit: string | undefined;
}

const MINUS = '[-\u2212\u2013]';
/** White space of any width, as French and Swiss group with. */
const SPACE = '[\\s\u00A0\u2009\u202F]';
const CURRENCY = '\\p{Sc}|[A-Z]{3}|kr\\.?|Kč|zł|Fr\\.?|R\\$';
const SHAPE = new RegExp(
  `^(?<open>\\()?(?<sign>${MINUS}|\\+)?${SPACE}*(?<before>${CURRENCY})?${SPACE}*(?<inner>${MINUS}|\\+)?` +
    `(?<digits>\\d(?:[\\d.,'’]|${SPACE}(?=\\d))*|[.,]\\d+)(?<exponent>[eE][-+]?\\d{1,3})?` +
    `${SPACE}*(?<after>%|${CURRENCY})?(?<behind>${MINUS})?(?<close>\\))?$`,
  'u',
);

function partsOf(text: string): Parts | undefined {
  const groups = SHAPE.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { open, close, sign, inner, behind, before, after, digits = '', exponent = '' } = groups;
  const signs = [sign, inner, behind].filter((one) => one !== undefined);
  if ((open === undefined) !== (close === undefined) || signs.length > 1) return undefined;
  if (before !== undefined && after !== undefined) return undefined;
  if (open !== undefined && signs.length > 0) return undefined;
  const negative = open !== undefined || (signs[0] !== undefined && signs[0] !== '+');
  return { negative, digits: digits + exponent, unit: after ?? before };
}

/** Three digits a group; in India two, but for the last. */
const GROUPED = /^(?:\d{1,3}(?<sign>[.,' ])\d{3}(?:\k<sign>\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}|\d*)$/u;

/** The number of a cell, or undefined where it holds something else. */
export function readNumeral(text: string, decimal: Decimal): Numeral | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const [, digits = '', exponent = ''] = /^(.*?)(e.*)?$/iu.exec(parts.digits) ?? [];
  const sign = decimal === 'point' ? '.' : ',';
  const [whole = '', fraction = '', ...more] = tidy(digits).split(sign);
  if (more.length > 0 || !GROUPED.test(whole) || !/^\d*$/u.test(fraction)) return undefined;
  const value = Number(`${whole.replaceAll(/\D/gu, '') || '0'}.${fraction || '0'}${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  return { value: parts.negative && value !== 0 ? -value : value, unit: parts.unit };
}

const tidy = (digits: string): string => digits.replaceAll('’', "'").replaceAll(new RegExp(SPACE, 'gu'), ' ');

/** Which sign the numbers of some cells have before their fraction, where any of them tells. `1.234` does not. */
export function decimalOf(texts: Iterable<string>): Decimal | undefined {
  let balance = 0;
  for (const text of texts) {
    const digits = partsOf(text)?.digits.replace(/e.*$/iu, '');
    if (digits !== undefined) balance += voteOf(digits);
  }
  if (balance === 0) return undefined;
  return balance > 0 ? 'point' : 'comma';
}

/** 1 for a point, -1 for a comma, 0 for either. */
function voteOf(digits: string): number {
  const marks = [...digits].filter((sign) => sign === '.' || sign === ',');
  const last = marks.at(-1);
  if (last === undefined) return 0;
  const forLast = last === '.' ? 1 : -1;
  if (marks.some((mark) => mark !== last)) return forLast;
  if (marks.length > 1) return -forLast;
  return tellsFraction(digits, last) ? forLast : 0;
}

/** A single mark groups only where three digits follow it and one to three, of which the first is no nought, precede. */
function tellsFraction(digits: string, mark: string): boolean {
  const [whole = '', fraction = ''] = digits.split(mark);
  return fraction.length !== 3 || !/^[1-9]\d{0,2}$/u.test(whole);
}
