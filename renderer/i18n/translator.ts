import { CATALOGUES, FIELDS, type FieldKey, type Language, type MessageKey, type PluralKey } from './catalogues.ts';
import { CHOICES, type ChoiceKey } from './choices.ts';
import type { FieldWords } from './messages.ts';

/** Says the interface's words in one language. Numbers among the values are written as that language writes them. */
export interface Translator {
  readonly language: Language;
  t(key: MessageKey, values?: Values): string;
  /** The form for that many; `{count}` is the number. */
  n(key: PluralKey, count: number, values?: Values): string;
  /** What a form says of a field, by its path without ids: `story.benefits.soThat`. */
  field(key: FieldKey): FieldWords;
  /** What a choice is called, by its path and value: `people.level.executive`. */
  choice(key: ChoiceKey): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
}

export type Values = Readonly<Record<string, string | number>>;

export function createTranslator(language: Language): Translator {
  const messages = CATALOGUES[language];
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const number = (value: number, options?: Intl.NumberFormatOptions): string =>
    options ? new Intl.NumberFormat(language, options).format(value) : numbers.format(value);
  const fill = (text: string, values: Values): string =>
    text.replaceAll(/\{(\w+)\}/gu, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? place : typeof value === 'number' ? number(value) : value;
    });
  return {
    language,
    t: (key, values) => (values ? fill(messages[key], values) : messages[key]),
    n: (key, count, values = {}) => {
      const forms = messages[key];
      return fill(plural.select(count) === 'one' ? forms.one : forms.other, { count, ...values });
    },
    field: (key) => FIELDS[language][key],
    choice: (key) => CHOICES[language][key],
    number,
  };
}

/** The first language of the person's that we speak; English where there is none. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [primary] = tag.toLowerCase().split('-');
    if (primary === 'de' || primary === 'en') return primary;
  }
  return 'en';
}

/** Whether the words of a field are known; for a path that comes from elsewhere. */
export const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(FIELDS.en, key);

export const isChoiceKey = (key: string): key is ChoiceKey => Object.hasOwn(CHOICES.en, key);
