import { describe, expect, it } from 'vitest';
import { CURRENCIES, currencyOfRegion } from '../../../renderer/core/pitch/currencies.ts';

describe('the currency of a region', () => {
  it.each([
    ['en-GB', 'GBP'],
    ['en-US', 'USD'],
    ['de-CH', 'CHF'],
    ['zh-Hans-CN', 'CNY'],
  ])('of %s is %s', (tag, currency) => {
    expect(currencyOfRegion(tag)).toBe(currency);
    expect(CURRENCIES).toContain(currency);
  });

  it.each(['en', 'de-DE', 'zh-Hans', ''])('is not named for %j, where the euro or no region is meant', (tag) => {
    expect(currencyOfRegion(tag)).toBeUndefined();
  });
});
