import { FALLBACK_CURRENCY } from './defaults.ts';

/** Currencies, by their ISO 4217 codes. */

/** Where people pay in another than the euro: regions of ISO 3166, as language tags name them. */
const BY_REGION: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  JP: 'JPY',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  TR: 'TRY',
  AE: 'AED',
  SA: 'SAR',
  IN: 'INR',
  CN: 'CNY',
  AU: 'AUD',
  CA: 'CAD',
  BR: 'BRL',
  ZA: 'ZAR',
};

/** Those that meetings speak of most; any other may be typed. */
export const CURRENCIES: readonly string[] = [...new Set([FALLBACK_CURRENCY, ...Object.values(BY_REGION)])];

/** The currency of the region that a BCP 47 tag names; undefined where it names none, or one that is not known here. */
export function currencyOfRegion(tag: string): string | undefined {
  const region = /-([A-Z]{2})(?:-|$)/u.exec(tag)?.[1];
  return region === undefined ? undefined : BY_REGION[region];
}
