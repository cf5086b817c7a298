/** Releases of the language data differ in spaces and invisible marks; both are brought to one spelling. */

export const NBSP = '\u00A0';

export const tidySpaces = (text: string): string =>
  text.replaceAll(/[\u200E\u200F\u061C]/gu, '').replaceAll(/[\u202F\u2009\u2007]/gu, NBSP);
