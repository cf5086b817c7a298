import { dates, figures } from './german/figures.ts';
import { grammar } from './german/grammar.ts';
import { words } from './german/words.ts';
import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = { language: 'de', grammar, figures, dates, words };
