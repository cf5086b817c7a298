import { choices as german } from './de/choices.ts';
import { choices as english } from './en/choices.ts';
import type { Language } from './catalogues.ts';

/** What the values of choice fields are called, by path and value. */
export type ChoiceKey = keyof typeof english;

export const CHOICES: Readonly<Record<Language, Readonly<Record<ChoiceKey, string>>>> = { en: english, de: german };
