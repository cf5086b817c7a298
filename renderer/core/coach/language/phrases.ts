/**
 * Lists of words as they are written in the lexicons, made into one pattern each. In a list a comma or a line ends a phrase;
 * `*` stands for any letters, ` ~ ` for up to four words between, ` ~~ ` for up to fourteen, and what else a regular expression has may be used, but a comma.
 * Patterns match whole words, ignore case, and cannot run away: nothing in them repeats without a bound inside a repeat.
 */
const LETTER = '[\\wäöüßéèàáâêîôûçñ]';
const MANY = '[\\wäöüßéèàáâêîôûçñ-]*';
const WORD = '(?:[^\\s.!?;]|[.](?=\\S))+';
const GAP = `(?:\\s+${WORD}){0,4}?\\s+`;
const WIDE_GAP = `(?:\\s+${WORD}){0,14}?\\s+`;

export const phrases = (list: string): RegExp => pattern(sourceOf(list));

/** A pattern of whole words from the source of a regular expression. */
export const pattern = (source: string): RegExp =>
  new RegExp(`(?<!${LETTER}|-)(?:${umlauts(source)})(?!${LETTER}|-${LETTER})`, 'iu');

export const either = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');

/** The source of a list, to be part of a greater pattern. */
export const sourceOf = (list: string): string => `(?:${splitList(list).map(translated).join('|')})`;

/** Single words that are looked up whole. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/[\s,]+/u).filter((word) => word !== ''));

const splitList = (list: string): readonly string[] =>
  list
    .split(/[\n,]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const translated = (phrase: string): string =>
  umlauts(phrase.replaceAll('\\w*', '*'))
    .replaceAll('*', MANY)
    .replaceAll(' ~~ ', WIDE_GAP)
    .replaceAll(' ~ ', GAP)
    .replaceAll("'", "['’]")
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+');

/** A letter in the sources is one of any of our languages, where a regular expression knows those of English only. */
const umlauts = (source: string): string => source.replaceAll(/(?<!\[)\\w/gu, LETTER);
