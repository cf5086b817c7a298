import type { Labels } from './labels.ts';

/** What belongs together stays on one line: a number and its unit, a day and its month, `week 4`. */

const NBSP = '\u00A0';

export type Glue = (text: string) => string;

/** `months` are the names of months in the pitch's language, long and short. */
export function createGlue(labels: Labels, months: readonly string[]): Glue {
  const after = alternatives([...labels.afterNumber, ...months]);
  const before = alternatives(labels.beforeNumber);
  const numberThenWord = after && new RegExp(`(\\d[\\d.,]*\\.?) (?=(?:${after})(?![\\p{L}\\p{N}]))`, 'gu');
  const wordThenNumber = before && new RegExp(`(?<![\\p{L}\\p{N}])(${before}) (?=\\d)`, 'giu');
  return (text) => {
    if (!/\d/u.test(text)) return text;
    let glued = text.replaceAll(/(?<=\d) (?=[%‰°€£$])/gu, NBSP);
    if (numberThenWord) glued = glued.replaceAll(numberThenWord, `$1${NBSP}`);
    return wordThenNumber ? glued.replaceAll(wordThenNumber, `$1${NBSP}`) : glued;
  };
}

function alternatives(words: readonly string[]): string | undefined {
  const escaped = words
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return escaped.length > 0 ? [...new Set(escaped)].toSorted((a, b) => b.length - a.length).join('|') : undefined;
}

/** In headings, a word of one letter never ends a line. */
export const glueShortWords = (text: string): string =>
  text.replaceAll(/(?<=^|[ \u00A0])([\p{L}&]) (?=\S)/gu, `$1${NBSP}`);

/** The last two words on one line, so that no line holds a single word; undefined where there is nothing to tie. */
export function glueLastWords<T extends { readonly text: string }>(runs: readonly T[]): readonly T[] | undefined {
  const index = runs.findLastIndex(({ text }) => / (?=\S)/u.test(text));
  const run = runs[index];
  if (!run) return undefined;
  const at = run.text.trimEnd().lastIndexOf(' ');
  const text = run.text.slice(0, at) + NBSP + run.text.slice(at + 1);
  return runs.map((one, i) => (i === index ? { ...one, text } : one));
}
