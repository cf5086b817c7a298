/** Amounts as people type and read them: `48,000`, `48.000`, `48k`, `1,2 Mio`. Pure. */

const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  t: 1e3,
  m: 1e6,
  mio: 1e6,
  mn: 1e6,
  million: 1e6,
  millionen: 1e6,
  bn: 1e9,
  mrd: 1e9,
  b: 1e9,
};

/** The number that a text says in a language, or undefined where it says none. Signs of currency are passed over. */
export function parseAmount(text: string, locale: string): number | undefined {
  const bare = text.replaceAll(/[\p{Sc}\s\u00A0\u202F'’]/gu, '').replace(/^[A-Z]{3}|[A-Z]{3}$/u, '');
  const [, sign, digits = '', suffix = ''] = /^([-−–+]?)([\d.,]+)(\p{L}*)\.?$/u.exec(bare) ?? [];
  const factor = suffix === '' ? 1 : FACTORS[suffix.toLowerCase()];
  const plain = plainNumber(digits, locale);
  if (plain === undefined || factor === undefined) return undefined;
  // Without the noise that multiplying by a factor leaves: 1.2 million is 1200000.
  const value = Number((plain * factor).toPrecision(15));
  return sign === undefined || sign === '' || sign === '+' ? value : -value;
}

/** Which of dot and comma is the decimal sign: the last one of two, else what the language says, else what the digits say. */
function plainNumber(digits: string, locale: string): number | undefined {
  if (!/\d/u.test(digits)) return undefined;
  const marks = [...digits].filter((sign) => sign === '.' || sign === ',');
  const last = marks.at(-1);
  const groups = marks.filter((sign) => sign !== last || marks.filter((one) => one === sign).length > 1);
  const tail = last === undefined ? '' : digits.slice(digits.lastIndexOf(last) + 1);
  const isDecimal =
    last !== undefined &&
    !groups.includes(last) &&
    (tail.length !== 3 || last === decimalOf(locale) || groups.length > 0);
  const whole = (isDecimal ? digits.slice(0, digits.lastIndexOf(last)) : digits).replaceAll(/[.,]/gu, '');
  return Number(`${whole === '' ? '0' : whole}.${isDecimal ? tail || '0' : '0'}`);
}

const decimalOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** As a field shows it while nobody types in it. */
export const writeAmount = (amount: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount);
