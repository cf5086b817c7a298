import type { RefTarget } from '../../../core/pitch/schema/fields.ts';
import type { Fact, Pitch } from '../../../core/pitch/schema/index.ts';

export interface Target {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

/** What a reference may name, as lists offer it. */
export function targetsOf(
  { people, evidence }: Pick<Pitch, 'people' | 'evidence'>,
  target: RefTarget,
  language: string,
): readonly Target[] {
  switch (target) {
    case 'people':
      return (people ?? []).map(({ id, name, role }) => ({ id, name: name ?? id, detail: role }));
    case 'evidence.facts':
      return (evidence?.facts ?? []).map((fact) => ({
        id: fact.id,
        name: fact.label ?? fact.id,
        detail: factText(fact, language),
      }));
    case 'evidence.sources':
      return (evidence?.sources ?? []).map(({ id, title, publisher }) => ({
        id,
        name: title ?? id,
        detail: publisher,
      }));
    case 'evidence.datasets':
      return (evidence?.datasets ?? []).map(({ id, measure, claim }) => ({ id, name: measure ?? claim ?? id }));
    case 'evidence.objections':
      return (evidence?.objections ?? []).map(({ id, objection }) => ({ id, name: objection ?? id }));
    case 'media':
      return [];
  }
}

/** What a source is called; undefined where there is none with that id. */
export function sourceName({ evidence }: Pick<Pitch, 'evidence'>, id: string | undefined): string | undefined {
  const source = evidence?.sources?.find((one) => one.id === id);
  return source && (source.title ?? source.id);
}

/** The figure of a fact with its unit, in the interface's language; slides write it in the pitch's. */
export function factText({ value, unit = '' }: Fact, language: string): string {
  if (value === undefined) return '';
  const text = new Intl.NumberFormat(language, { maximumFractionDigits: 12 }).format(value);
  return unit === '%' ? `${text}%` : `${text} ${unit}`.trim();
}
