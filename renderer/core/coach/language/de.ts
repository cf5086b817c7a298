import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = { language: 'de' };
