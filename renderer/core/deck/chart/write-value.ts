import { isCurrency, type Locale } from '../../base/locale/index.ts';

/** How the values of one chart are written: by the language, with as many decimals as they need, and for Office. */
export interface ValueWriter {
  readonly label: (value: number) => string;
  /** Without the unit, for where the caption says it. */
  readonly plain: (value: number) => string;
  readonly tick: (value: number) => string;
  /** Number formats of Office, with the unit and without. */
  readonly office: string;
  readonly officePlain: string;
}

/** Most decimals that a label on a chart has. */
const MOST_DECIMALS = 2;

export function valueWriter(values: readonly (number | null)[], unit: string | undefined, locale: Locale): ValueWriter {
  const numbers = values.filter((value) => value !== null);
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, ...numbers.map(decimalsOf)));
  const pattern = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const number = (value: number): string => locale.number(value, { decimals });
  const tick = (value: number): string =>
    locale.number(value, { decimals: Math.min(MOST_DECIMALS, decimalsOf(value)) });
  const bare = { plain: number, tick, officePlain: signed(pattern) };
  if (unit === undefined || unit === '') return { ...bare, label: number, office: signed(pattern) };
  if (unit === '%') {
    return {
      ...bare,
      label: (value) => number(value) + locale.percentSign,
      office: signed(pattern, quoted(locale.percentSign)),
    };
  }
  if (isCurrency(unit)) {
    const money = (value: number): string => locale.money(value, unit, { decimals });
    const [before = '', after = ''] = money(1).split(/[\d.,]+/u);
    return { ...bare, label: money, office: signed(pattern, quoted(after), quoted(before)) };
  }
  const short = unit.length <= SHORT_UNIT ? locale.punctuation.unit + unit : '';
  return {
    ...bare,
    label: (value) => number(value) + short,
    office: signed(pattern, quoted(short)),
  };
}

/** A longer unit stands in the caption, not on every column. */
const SHORT_UNIT = 4;

/** With the minus sign of typography; what stands before the number, and what after. */
const signed = (pattern: string, after = '', before = ''): string =>
  `${before}${pattern}${after};\u2212${before}${pattern}${after}`;

const quoted = (text: string): string => (text === '' ? '' : `"${text}"`);

function decimalsOf(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return 0;
  const [, fraction = ''] = String(Number(value.toPrecision(12))).split('.');
  return fraction.includes('e') ? MOST_DECIMALS : fraction.length;
}
