import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, writeAmount } from '../../../renderer/ui/components/amount.ts';

const NBSP = '\u00A0';

describe('an amount', () => {
  it.each([
    ['48000', 'en', 48_000],
    ['48,000', 'en', 48_000],
    ['48.000', 'de', 48_000],
    ['48.000 €', 'de', 48_000],
    ['€48,000', 'en', 48_000],
    ['EUR 48,000', 'en', 48_000],
    [`48${NBSP}000`, 'nb', 48_000],
    ['48’000', 'de-CH', 48_000],
    ['1,234,567.89', 'en', 1_234_567.89],
    ['1.234.567,89', 'de', 1_234_567.89],
    ['1,5', 'en', 1.5],
    ['1.5', 'de', 1.5],
    ['0.125', 'en', 0.125],
    ['48k', 'en', 48_000],
    ['1,2 Mio', 'de', 1_200_000],
    ['1,2 Mio.', 'de', 1_200_000],
    ['1.2 million', 'en', 1_200_000],
    ['2 Mrd', 'de', 2e9],
    ['-300', 'en', -300],
    ['−300', 'en', -300],
  ])('typed as %s in %s is %d', (text, locale, value) => {
    expect(parseAmount(text, locale)).toBe(value);
  });

  it.each(['', 'n/a', '12 apples', '1-2', '.', '--5', 'k'])('is not read out of “%s”', (text) => {
    expect(parseAmount(text, 'en')).toBeUndefined();
  });

  it('is read back as it is written, in every locale', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(cents, fc.constantFrom('en-GB', 'de-DE', 'de-CH', 'nb-NO', 'fr-FR', 'sv-SE'), (amount, locale) => {
        expect(parseAmount(writeAmount(amount, locale), locale)).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});
