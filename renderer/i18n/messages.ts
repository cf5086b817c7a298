/** What a catalogue holds: a text, or its plural forms. `{name}` stands for a value. */
export type Message = string | Plural;

/** Forms by `Intl.PluralRules`; English and German have these two. `{count}` is the number as people write it. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type Messages = Readonly<Record<string, Message>>;

/** Another language's catalogue: every key of the English one, of the same kind. */
export type Translation<English extends Messages> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** What a form says of one field. */
export interface FieldWords {
  readonly label: string;
  /** One line under the label, always there; empty where the label says it all. */
  readonly guide: string;
  /** A real sentence from another company. */
  readonly example?: string;
}
