import { NBSP } from './tidy.ts';

/** How languages are written, as far as a slide shows it: their script and direction, quotation marks, punctuation. */

export type Script = 'latin' | 'greek' | 'cyrillic' | 'cjk' | 'arabic' | 'hebrew';

export interface Punctuation {
  /** Between the parts of a line, with the space that follows it. */
  readonly comma: string;
  readonly semicolon: string;
  /** Ends a sentence. */
  readonly stop: string;
  /** Between two sentences, with the space that follows it. */
  readonly sentence: string;
  /** Between the two ends of a range. */
  readonly range: string;
  /** Between a figure and its unit. */
  readonly unit: string;
}

export interface Writing {
  readonly script: Script;
  readonly direction: 'ltr' | 'rtl';
  readonly quotes: readonly [open: string, close: string];
  readonly punctuation: Punctuation;
}

/** Of a language's subtag, as in `de`, and the ISO 15924 code of the script it is in; any other script as Latin. */
export function writingOf(language: string, scriptCode: string | undefined): Writing {
  const script = SCRIPTS[scriptCode ?? ''] ?? 'latin';
  return {
    script,
    direction: script === 'arabic' || script === 'hebrew' ? 'rtl' : 'ltr',
    quotes: QUOTES[language] ?? ['“', '”'],
    punctuation: PUNCTUATION[language] ?? LATIN,
  };
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  Jpan: 'cjk',
  Hans: 'cjk',
  Hant: 'cjk',
  Kore: 'cjk',
  Arab: 'arabic',
  Hebr: 'hebrew',
  Grek: 'greek',
  Cyrl: 'cyrillic',
};

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
  bg: ['„', '“'],
  fi: ['”', '”'],
  sv: ['”', '”'],
  da: ['”', '”'],
  fr: [`«${NBSP}`, `${NBSP}»`],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  ar: ['«', '»'],
  fa: ['«', '»'],
  el: ['«', '»'],
  ja: ['「', '」'],
  zh: ['“', '”'],
  ko: ['“', '”'],
  nb: ['«', '»'],
};

const LATIN: Punctuation = { comma: ', ', semicolon: '; ', stop: '.', sentence: '. ', range: '–', unit: NBSP };
const ARABIC: Punctuation = { comma: '، ', semicolon: '؛ ', stop: '.', sentence: '. ', range: '–', unit: NBSP };

/** Full-width marks bring their own space. */
const PUNCTUATION: Readonly<Record<string, Punctuation>> = {
  ja: { comma: '、', semicolon: '；', stop: '。', sentence: '。', range: '〜', unit: '' },
  zh: { comma: '，', semicolon: '；', stop: '。', sentence: '。', range: '–', unit: '' },
  ko: { ...LATIN, range: '~' },
  ar: ARABIC,
  fa: ARABIC,
  ur: { ...ARABIC, stop: '۔', sentence: '۔ ' },
};
