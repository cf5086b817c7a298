import { z } from 'zod';

/**
 * The kinds of field a pitch is made of. What else must be known of a field (that it is private, that it is prose, that
 * it names something) is said here, in the schema, so that one walk over it serves every rule that holds for all fields.
 */

declare module 'zod' {
  interface GlobalMeta {
    /** Helps the author think; reaches no slide, note, alt text or file unless released. */
    private?: true;
    /** Takes inline Markdown and fact references. */
    prose?: true;
    /** An ISO 8601 calendar date. Not checked on opening: an impossible one stays in the file and off the slides. */
    date?: true;
    /** Names its item within its list. */
    names?: true;
    /** Names an item of the list at this path of the document. */
    ref?: RefTarget;
  }
}

export type RefTarget =
  'people' | 'evidence.facts' | 'evidence.sources' | 'evidence.datasets' | 'evidence.objections' | 'media';

/** Longest text one field may hold, in UTF-16 code units. A book chapter; beyond it a file is hostile or broken. */
export const MAX_FIELD_LENGTH = 100_000;

const text = () => z.string().max(MAX_FIELD_LENGTH);

/** A line of plain text. */
export const line = (description: string) => text().meta({ description }).optional();

/** One or more sentences, with `**bold**`, `*italic*`, `[links](https://…)` and `{fact:ID}`. */
export const prose = (description: string) => text().meta({ description, prose: true }).optional();

export const date = (description: string) => text().meta({ description, date: true }).optional();

export const number = (description: string) => z.number().meta({ description }).optional();

export const flag = (description: string) => z.boolean().meta({ description }).optional();

export const choice = <const T extends readonly [string, ...string[]]>(description: string, values: T) =>
  z.enum(values).meta({ description }).optional();

/** Marks a field as private. Applied outermost, so that nothing below it needs the mark again. */
export const secret = <T extends z.ZodType>(field: T): T => field.meta({ ...field.meta(), private: true });

/** No white space and no braces, so that `{fact:ID}` has one reading. */
const ID = /^[^\s{}]{1,100}$/u;

export const id = () =>
  z
    .string()
    .regex(ID, 'an id: 1 to 100 characters, without spaces or braces')
    .meta({ description: 'Names it, so that it can be referred to and found again.', names: true });

export const ref = (target: RefTarget, description: string) => text().meta({ description, ref: target }).optional();

export const refs = (target: RefTarget, description: string) =>
  z
    .array(text().meta({ ref: target }))
    .meta({ description })
    .optional();

export const list = <T extends z.ZodType>(description: string, item: T) =>
  z.array(item).meta({ description }).optional();

export const group = <T extends z.ZodRawShape>(description: string, shape: T) =>
  z.object(shape).meta({ description }).optional();

/** What every item that makes a slide may carry. */
export const slideFields = {
  claim: prose("The slide's title, as a full sentence that claims something."),
  notes: prose('What to say when the slide is up.'),
};

export const money = (description: string) =>
  group(description, {
    amount: z.number().meta({ description: 'The amount.' }),
    currency: line('ISO 4217 code. Without it, the currency of the pitch.'),
  });

/** Somebody on the people list, or a name written out. */
const personShape = {
  person: ref('people', 'Id of somebody on the people list.'),
  name: line('Their name, where they are not on the list.'),
  role: line('Their role, where it is not the one on the list.'),
};

export const person = (description: string) => group(description, personShape);

export const personItem = z.object({ id: id(), ...personShape });

export const picture = (description: string) =>
  group(description, {
    media: ref('media', 'SHA-256 of the picture, as the key of `media`.'),
    alt: line('What it shows, for those who cannot see it.'),
  });

export const quote = (description: string) =>
  group(description, {
    text: prose('Their own words, without quotation marks.'),
    by: line('Who said it, with role and company.'),
  });

/** One row of numbers for a small chart. A gap is null. */
export const values = z.array(z.number().nullable()).meta({ description: 'One number for each category.' });

/** What was typed or pasted where a number belongs, by its place in `values`: kept in the grid, drawn nowhere. */
export const cellTexts = secret(
  z
    .record(z.string().regex(/^\d{1,64}$/u, 'the place of a value'), text())
    .meta({ description: 'Cells that hold no number, by their place among the values.' })
    .optional(),
);
