import type { z } from 'zod';
import { isObject, type Json, type JsonObject } from '../base/json.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { FieldIssue, OpenError } from './open-error.ts';
import { pitchSchema, type Pitch } from './schema/index.ts';

/**
 * The document itself, once the schema has found nothing wrong with it: not a copy, so that keys that the schema does
 * not know survive.
 */
export function validate(document: JsonObject): Result<Pitch, OpenError> {
  const checked = pitchSchema.safeParse(document);
  if (checked.success) return ok(document as unknown as Pitch);
  const tooLong = checked.error.issues.find((issue) => issue.code === 'too_big');
  if (tooLong) {
    const detail = `${fieldName(tooLong.path)} has more than ${Number(tooLong.maximum)} characters`;
    return err({ code: 'too-large', detail });
  }
  return err({ code: 'invalid', issues: checked.error.issues.map((issue) => describe(issue, document)) });
}

function describe(issue: z.core.$ZodIssue, document: JsonObject): FieldIssue {
  const found = nameOf(valueAt(document, issue.path));
  return { field: fieldName(issue.path), problem: problemOf(issue, found) };
}

function problemOf(issue: z.core.$ZodIssue, found: string): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${EXPECTED[issue.expected] ?? issue.expected} is needed, ${found} is there`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')} is needed, ${found} is there`;
    case 'custom':
      return issue.message;
    case 'invalid_key':
      return `${issue.issues[0]?.message ?? issue.message} is needed as its name`;
    default:
      return `${issue.message}; ${found} is there`;
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** A value in a few words, long text by its kind only. */
function nameOf(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = JSON.stringify(value);
  return text.length <= 40 ? text : 'a longer text';
}

function valueAt(document: Json, path: readonly PropertyKey[]): Json | undefined {
  let value: Json | undefined = document;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isObject(value) ? value[String(key)] : undefined;
  }
  return value;
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
