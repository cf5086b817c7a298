import { z } from 'zod';
import { FORMAT, FORMAT_VERSION } from './format.ts';
import { pitchSchema } from './schema/index.ts';
import { metaOf } from './walk.ts';

/**
 * A pitch to start from: every field empty, with what it is for above it. JSON knows no comments, so they are keys that
 * begin with `//`, which nothing reads and which survive like every key that the schema does not know.
 */
export function blankPitch(generator: string): string {
  const document = blank(pitchSchema);
  const file = { format: FORMAT, formatVersion: FORMAT_VERSION, generator, '//': HINT, document };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const HINT =
  'Fill in what you know and leave the rest. Only meta.title is needed. Keys that begin with // explain the next one. Prose takes **bold**, *italic*, [links](https://…) and {fact:ID}.';

/** Sections that are not for typing: pictures and choices come with the app, or when they are needed. */
const LEFT_OUT: ReadonlySet<string> = new Set(['media', 'practice', 'coach', 'deck']);

function blank(schema: z.core.$ZodType): unknown {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) {
    const entries = Object.entries<z.core.$ZodType>(bare.shape).filter(([key]) => !LEFT_OUT.has(key));
    return Object.fromEntries(entries.flatMap(([key, field]) => entryOf(key, field)));
  }
  if (bare instanceof z.ZodArray) return needsNumbers(bare.element) ? [] : [blank(bare.element)];
  return '';
}

function entryOf(key: string, field: z.core.$ZodType): readonly (readonly [string, unknown])[] {
  if (key === 'id') return [];
  const { description, private: isPrivate } = metaOf(field);
  const comment = [description ?? '', ...(isPrivate ? ['Private: never on a slide.'] : [])].join(' ').trim();
  const explained = comment === '' ? [] : [[`// ${key}`, comment + hintFor(field)] as const];
  if (key === 'title') return [...explained, [key, 'My idea']];
  return takesText(field) ? [...explained, [key, blank(field)]] : explained;
}

/** What cannot be left empty as text is explained, and not written. */
function takesText(schema: z.core.$ZodType): boolean {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return !needsNumbers(bare);
  return bare instanceof z.ZodString || bare instanceof z.ZodArray;
}

function hintFor(schema: z.core.$ZodType): string {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodEnum) return ` One of: ${bare.options.join(', ')}.`;
  if (bare instanceof z.ZodNumber) return ' A number.';
  if (bare instanceof z.ZodBoolean) return ' true or false.';
  if (bare instanceof z.ZodObject && needsNumbers(bare)) return ` A group of: ${fieldsOf(bare)}.`;
  if (bare instanceof z.ZodArray && needsNumbers(bare.element)) return ` Each: ${fieldsOf(bare.element)}.`;
  return '';
}

function fieldsOf(schema: z.core.$ZodType): string {
  const bare = unwrapped(schema);
  if (!(bare instanceof z.ZodObject)) return 'a number or null';
  const named = Object.entries<z.core.$ZodType>(bare.shape).map(([key, field]) =>
    unwrapped(field) instanceof z.ZodObject ? `${key} (${fieldsOf(field)})` : key,
  );
  return named.join(', ');
}

/** Whether an item has a field that is no text and must be there. */
function needsNumbers(schema: z.core.$ZodType): boolean {
  const bare = unwrapped(schema);
  if (!(bare instanceof z.ZodObject)) return !(bare instanceof z.ZodString);
  const fields = Object.entries<z.core.$ZodType>(bare.shape).filter(([key]) => key !== 'id');
  return fields.some(([, field]) => !(field instanceof z.ZodOptional) && !(field instanceof z.ZodString));
}

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
