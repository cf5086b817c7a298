import type { Catalogue, ChoiceKey, FieldKey, Language, MessageKey, PluralKey } from './catalogue.ts';
import { en } from './en/index.ts';
import type { FieldWords, Message } from './messages.ts';

/**
 * Says the interface's words in one language. Numbers among the values are written as that language writes them. Many
 * keys are computed from the forms (`group.story.pilot`), so any text is taken; editors offer the known ones.
 */
export interface Translator {
  readonly language: Language;
  /** BCP 47 tag that dates and times among the words are written by: the words are British. */
  readonly tag: string;
  t(key: MessageKey | Computed, values?: Values): string;
  /** The form for that many; `{count}` is the number. */
  n(key: PluralKey | Computed, count: number, values?: Values): string;
  /** Whether there is such a word, for one that is not everywhere, such as an example. */
  has(key: string): boolean;
  /** What a form says of a field, by its path without ids: `story.benefits.soThat`. */
  field(key: FieldKey): FieldWords;
  /** What a choice is called, by its path and value: `people.level.executive`. */
  choice(key: ChoiceKey): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
}

export type Values = Readonly<Record<string, string | number>>;

/** Any text, without hiding the literals beside it from an editor's list. */
type Computed = string & Record<never, never>;

/** What stands where a word is missing. In the product that is the key, so that nobody is stopped by it. */
export type OnUnknown = (key: string) => string;

/** For tests: a word that is missing is a defect. */
export const throwOnUnknown: OnUnknown = (key) => {
  throw new Error(`There is no word for “${key}”`);
};

export function createTranslator(catalogue: Catalogue, onUnknown: OnUnknown = (key) => key): Translator {
  const { language, fields, choices } = catalogue;
  const words = wordsOf(catalogue);
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const number = (value: number, options?: Intl.NumberFormatOptions): string =>
    options ? new Intl.NumberFormat(language, options).format(value) : numbers.format(value);
  return {
    language,
    tag: language === 'en' ? 'en-GB' : language,
    t: (key, values = {}) => {
      const word = words.get(key);
      return typeof word === 'string' ? fill(word, values, number) : onUnknown(key);
    },
    n: (key, count, values = {}) => {
      const forms = words.get(key);
      if (forms === undefined || typeof forms === 'string') return onUnknown(key);
      return fill(plural.select(count) === 'one' ? forms.one : forms.other, { count, ...values }, number);
    },
    has: (key) => words.has(key),
    field: (key) => fields[key],
    choice: (key) => choices[key],
    number,
  };
}

function fill(text: string, values: Values, number: (value: number) => string): string {
  return text.replaceAll(/\{(\w+)\}/gu, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : typeof value === 'number' ? number(value) : value;
  });
}

/** Every word of a language by its key; fields and choices under `field.<path>.label` and `choice.<path>.<value>`. */
export function wordsOf({ messages, fields, choices }: Catalogue): ReadonlyMap<string, Message> {
  return new Map<string, Message>([
    ...Object.entries<Message>(messages),
    ...Object.entries<FieldWords>(fields).flatMap(([key, words]) =>
      Object.entries<string>({ ...words }).map(([part, text]): [string, string] => [`field.${key}.${part}`, text]),
    ),
    ...Object.entries(choices).map(([key, text]): [string, string] => [`choice.${key}`, text]),
  ]);
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
export const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(en.fields, key);

export const isChoiceKey = (key: string): key is ChoiceKey => Object.hasOwn(en.choices, key);
