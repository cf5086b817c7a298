/** Words as they are read or spoken. Scripts that write without spaces are counted by their signs. */

/** Signs that a word has there, roughly; only to have one measure for all languages (ours). */
const SIGNS_PER_WORD = { dense: 3, loose: 4 } as const;

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LOOSE = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const SPACED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

export function countWords(text: string): number {
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  const rest = text.replaceAll(DENSE, ' ').replaceAll(LOOSE, ' ');
  const spaced = rest.match(SPACED)?.length ?? 0;
  return spaced + Math.ceil(count(DENSE) / SIGNS_PER_WORD.dense) + Math.ceil(count(LOOSE) / SIGNS_PER_WORD.loose);
}
