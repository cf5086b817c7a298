import type { Pitch } from './schema/index.ts';

/** What holds where a pitch does not say. */

const LANGUAGE = 'en-GB';
export const FALLBACK_CURRENCY = 'EUR';

/** BCP 47 tag of the language that a pitch is written in. */
export const languageOf = ({ meta }: Pick<Pitch, 'meta'>): string => meta.language ?? LANGUAGE;

/** ISO 4217 code of amounts that name none. A form that was not filled in holds an empty text. */
export const currencyOf = ({ meta: { currency = '' } }: Pick<Pitch, 'meta'>): string =>
  currency === '' ? FALLBACK_CURRENCY : currency;
