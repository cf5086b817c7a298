import type { en } from './en/index.ts';
import type { FieldWords, Translation } from './messages.ts';

/** All words of the interface in one language. */

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

type English = (typeof en)['messages'];

export interface Catalogue {
  readonly language: Language;
  readonly messages: Translation<English>;
  /** What a form says of its fields, by their paths without ids. */
  readonly fields: Readonly<Record<FieldKey, FieldWords>>;
  /** What the values of choice fields are called, by path and value. */
  readonly choices: Readonly<Record<ChoiceKey, string>>;
}

type KeysOf<Kind> = { [Key in keyof English]: English[Key] extends Kind ? Key : never }[keyof English];

/** Keys of plain texts. */
export type MessageKey = KeysOf<string>;
/** Keys of texts that count something. */
export type PluralKey = Exclude<keyof English, MessageKey>;

export type FieldKey = keyof (typeof en)['fields'];

export type ChoiceKey = keyof (typeof en)['choices'];
