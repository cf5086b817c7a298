import { dates, figures } from './english/figures.ts';
import { grammar } from './english/grammar.ts';
import { words } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = { language: 'en', grammar, figures, dates, words };
