import type { Rich, RichRun } from '../rich.ts';
import { textOf } from '../rich.ts';
import { graphemes } from './breaks.ts';

/** Shorter versions of a text, for what no size fits: whole sentences, or for a title its first clauses or words. */

/** After the full stop, question or exclamation mark that ends a sentence, or at the end of a paragraph. */
const SENTENCE_END = /(?<=[.!?…]["”’»)]?)[ \u00A0]|(?<=[。！？」])|\n/gu;
const CLAUSE_END = /(?<=[,;:.!?])[ \u00A0]|[ \u00A0](?=[–—(])|(?<=[、。！？；：])/gu;
const WORD_END = /[ \u00A0]/gu;

/** The text cut after each sentence, longest first; without the whole, and without what is longer than `most` letters. */
export const bySentence = (text: Rich, most: number): readonly Rich[] => cuts(text, SENTENCE_END, most);

/** A title cut after each clause, then after each word, then after each letter; longest of each first. */
export const byClause = (text: Rich): readonly Rich[] => [...cuts(text, CLAUSE_END), ...cuts(text, WORD_END)];

/** At most the first `count` letters, none of them cut in two: for a text without a single space. */
export function firstLetters(text: Rich, count: number): Rich {
  let length = 0;
  for (const letter of graphemes(textOf(text).slice(0, count + LONGEST_LETTER))) {
    if (length + letter.length > count) break;
    length += letter.length;
  }
  return cutAt(text, length);
}

/** UTF-16 code units of a family of four, with a few to spare. */
const LONGEST_LETTER = 20;

function cuts(text: Rich, end: RegExp, most = Infinity): readonly Rich[] {
  const whole = textOf(text);
  const ends = [...whole.matchAll(end)]
    .map((match) => match.index)
    .filter((at) => at > 0 && at < whole.length && at <= most);
  return ends.toReversed().map((at) => cutAt(text, at));
}

/** The first `length` UTF-16 code units, as `textOf` counts them. */
function cutAt(text: Rich, length: number): Rich {
  let left = length;
  const paragraphs: (readonly RichRun[])[] = [];
  for (const runs of text.paragraphs) {
    if (left <= 0) break;
    const kept: RichRun[] = [];
    for (const run of runs) {
      if (left <= 0) break;
      kept.push({ ...run, text: run.text.slice(0, left) });
      left -= run.text.length;
    }
    paragraphs.push(kept);
    left -= 1;
  }
  return { ...text, paragraphs };
}
