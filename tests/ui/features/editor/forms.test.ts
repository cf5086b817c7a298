import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../../renderer/ui/features/editor/forms/index.ts';
import type { FieldSpec, FormBlock, Row } from '../../../../renderer/ui/features/editor/forms/form.ts';
import { schemaFields, unwrapped, type SchemaField } from '../../../support/schema-fields.ts';

const rowsOf = (block: FormBlock): readonly Row[] =>
  block.kind === 'row' ? [block] : block.kind === 'more' ? block.rows : [...block.rows, ...block.more];

const specs: readonly FieldSpec[] = Object.values(FORMS).flatMap(({ groups }) =>
  groups.flatMap(({ blocks }) => blocks.flatMap((block) => rowsOf(block).flatMap(({ fields }) => fields))),
);

/** What a control that edits several fields covers, below its own key. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  dataset: ['categories', 'series', 'series.name', 'series.values', 'series.texts'],
  series: ['categories', 'values', 'texts'],
};

/** Not typed into a form, each with its reason. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)id$/u, 'given by the application'],
  [/^media/u, 'made by picture fields'],
  [/^coach/u, 'made by the coach'],
  [/^practice/u, 'made by rehearsing'],
  [/^deck\.(?:theme|slides|cuts|released)/u, 'chosen in the deck view'],
];

const keyOf = (path: string): string => path.replaceAll('[]', '').replaceAll('{}', '');

const isGroup = ({ schema }: SchemaField): boolean => {
  const bare = unwrapped(schema);
  return bare instanceof z.ZodObject || (bare instanceof z.ZodArray && unwrapped(bare.element) instanceof z.ZodObject);
};

const covers = (spec: FieldSpec, key: string): boolean => {
  if (spec.kind === 'grid') return (COVERED[spec.shape] ?? []).some((part) => key === `${spec.key}.${part}`);
  const groups: readonly string[] = ['person', 'money', 'picture'];
  return spec.key === key || (groups.includes(spec.kind) && key.startsWith(`${spec.key}.`));
};

const typed = schemaFields()
  .filter((field) => !isGroup(field))
  .filter(({ path }) => !ELSEWHERE.some(([pattern]) => pattern.test(keyOf(path))));

describe('the forms', () => {
  it('have a place for every field that a person fills in', () => {
    const missing = typed.map(({ path }) => keyOf(path)).filter((key) => !specs.some((spec) => covers(spec, key)));

    expect(missing).toEqual([]);
  });

  it('name only fields that there are, each once', () => {
    const known = new Set(schemaFields().map(({ path }) => keyOf(path)));
    const keys = specs.map(({ key }) => key);

    expect(keys.filter((key) => !known.has(key))).toEqual([]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('give prose, dates, numbers and choices the control that the schema asks for', () => {
    const wrong = typed.flatMap(({ path, schema, meta }) => {
      const spec = specs.find(({ key }) => key === keyOf(path));
      if (!spec) return [];
      const bare = unwrapped(schema);
      const wanted = meta.prose
        ? 'prose'
        : meta.date
          ? 'date'
          : meta.ref
            ? 'ref'
            : bare instanceof z.ZodNumber
              ? 'number'
              : bare instanceof z.ZodBoolean
                ? 'flag'
                : bare instanceof z.ZodEnum
                  ? 'choice'
                  : undefined;
      return wanted !== undefined && spec.kind !== wanted ? [`${spec.key}: ${spec.kind}, not ${wanted}`] : [];
    });

    expect(wrong).toEqual([]);
  });

  it('offer the choices of the schema, all of them and no other', () => {
    for (const spec of specs) {
      if (spec.kind !== 'choice') continue;
      const field = schemaFields().find(({ path }) => keyOf(path) === spec.key);
      const bare = field && unwrapped(field.schema);

      expect(bare instanceof z.ZodEnum ? bare.options : []).toEqual(spec.options);
    }
  });
});
