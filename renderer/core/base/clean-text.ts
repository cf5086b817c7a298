/**
 * Text as it may be shown and stored in XML and HTML. Only output is cleaned; the pitch keeps what was typed or pasted.
 */

/**
 * C0 and C1 controls but for line feed; lone surrogates; the two code points that XML forbids; and the mark that stands
 * for a page number while a deck is composed.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const UNSHOWABLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uE000\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Stands where the number of another slide will stand. A private-use character, so no font and no author has it. */
export const PAGE_MARK = '\uE000';

const REPLACEMENT = '\uFFFD';

export interface CleanText {
  readonly text: string;
  /** Whether something could not be shown and was replaced. */
  readonly replaced: boolean;
}

export function cleanText(source: string): CleanText {
  const spaced = source.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n').replaceAll('\t', ' ');
  if (spaced.search(UNSHOWABLE) < 0) return { text: spaced, replaced: false };
  return { text: spaced.replaceAll(UNSHOWABLE, REPLACEMENT), replaced: true };
}
