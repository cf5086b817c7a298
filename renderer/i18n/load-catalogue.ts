import type { Catalogue, Language } from './catalogue.ts';
import { en } from './en/index.ts';

/** The words of one language; a page that speaks English does not wait for German. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> =>
  language === 'en' ? en : (await import('./de/index.ts')).de;
