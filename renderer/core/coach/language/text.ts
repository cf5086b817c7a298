/** A statement taken apart: sentences, words. Knows both languages' abbreviations, and no grammar. */
export interface Word {
  /** As it stands there, with typewriter apostrophes. */
  readonly text: string;
  readonly lower: string;
  /** What stands between this word and the next one, without white space: `,` or `:`. */
  readonly after: string;
}

const WORD = /[€$£]?[\p{L}\p{N}](?:[\p{L}\p{N}%€]|['’.,:/&+-](?=[\p{L}\p{N}]))*%?/gu;

export function wordsOf(text: string): readonly Word[] {
  const found = [...text.matchAll(WORD)];
  return found.map((match, at) => {
    const word = match[0].replaceAll('’', "'");
    const end = match.index + match[0].length;
    const after = text.slice(end, found[at + 1]?.index ?? text.length).replaceAll(/\s+/gu, '');
    return { text: word, lower: word.toLowerCase(), after };
  });
}

/** Words as a reader counts them: what stands between spaces and is more than a sign. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|Dr|Prof|Mr|Mrs|Ms|St|Nr|No|ca|bzw|inkl|exkl|zzgl|vs|approx|etc|usw|evtl|ggf|max|min|Mio|Mrd|Tsd|Std|e\.g|i\.e|z\.\s?B|u\.\s?a|d\.\s?h)\.$/u;
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u;
const MONTH_OR_PART = /^\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal|Stock|Klasse|Station|\p{Ll})/u;

/** Sentences, each with its own end sign; a text without one is one sentence. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(/[.!?…]+["”’)»]?(?=\s|$)/gu)) {
    const end = index + sign.length;
    if (sign === '.' && !endsSentence(text.slice(start, end), text.slice(end))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const endsSentence = (before: string, rest: string): boolean =>
  !ABBREVIATION.test(before.slice(-12)) && !(ORDINAL.test(before.slice(-5)) && MONTH_OR_PART.test(rest));

/** The words that a pattern found, or undefined. */
export const found = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[0].trim();

/** The first words of a text, for a quote. */
export const opening = (text: string, words = 12): string => text.trim().split(/\s+/u).slice(0, words).join(' ');
