/**
 * Decimal numbers for money, so that a tenth is a tenth: whole numbers of a unit that is forty places behind the point. They
 * add and compare as they are; sums and multiples are exact, and only quotients and roots end, at the last place. What
 * leaves the business case is rounded to the cent, once, when all is added up.
 *
 * Whole numbers of any length are the language's own: a library of decimals took more than ten times as long.
 */
export type Decimal = bigint;
export type Amount = Decimal | number;

const PLACES = 40;
const power = (places: number): bigint => 10n ** BigInt(places);
export const ONE: Decimal = power(PLACES);
export const ZERO: Decimal = 0n;

/** As the number is written: 0.1 is a tenth. What is no number, or without end, counts as nought. */
export function decimal(value: Amount): Decimal {
  if (typeof value === 'bigint') return value;
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value));
  if (!parts) return ZERO;
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  const digits = BigInt(whole + fraction);
  const places = PLACES - fraction.length + Number(exponent);
  const scaled = places >= 0 ? digits * power(places) : digits / power(-places);
  return sign === '-' ? -scaled : scaled;
}

export const times = (a: Decimal, b: Decimal): Decimal => (a * b) / ONE;

/** By anything but nought. */
export const over = (a: Decimal, b: Decimal): Decimal => (a * ONE) / b;

export const sumOf = (amounts: readonly Decimal[]): Decimal => amounts.reduce((sum, amount) => sum + amount, ZERO);

export const signOf = (value: Decimal): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** As floating point has it: for shares and rates, of which fifteen places are plenty. */
export function toNumber(value: Decimal): number {
  const sign = value < 0n ? -1n : 1n;
  const [whole, rest] = [(sign * value) / ONE, (sign * value) % ONE];
  return Number(`${sign === 1n ? '' : '-'}${whole}.${String(rest).padStart(PLACES, '0')}`);
}

/** Ten places give back what the last one took: a third of three is one, and half a cent is half a cent. */
const GUARD = power(10);
const CENT = power(PLACES - 2);

/** To the cent, halves away from nought. */
export function toCents(amount: Decimal): number {
  const sign = amount < 0n ? -1n : 1n;
  const cents = (sign * amount + CENT / 2n + GUARD) / CENT;
  return toNumber((sign * cents * ONE) / 100n);
}

const TWELVE = 12;

function raised(value: Decimal, exponent: number): Decimal {
  let result = ONE;
  for (let i = 0; i < exponent; i += 1) result = times(result, value);
  return result;
}

/** What grows to `value`, which is above nought, in twelve steps: Newton's method, from what floating point knows. */
export function twelfthRoot(value: Decimal): Decimal {
  let root = decimal(toNumber(value) ** (1 / TWELVE));
  // Each step doubles the places that are right, of which a floating-point number has fifteen.
  for (let step = 0; step < 3 && root > 0n; step += 1) {
    root = (root * 11n + over(value, raised(root, TWELVE - 1))) / 12n;
  }
  return root;
}

/** A yearly rate from a monthly one, compounded. */
export const yearly = (monthly: Decimal): Decimal => raised(monthly + ONE, TWELVE) - ONE;
