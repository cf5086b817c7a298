import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = { language: 'en' };
