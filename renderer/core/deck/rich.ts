import type { FieldPath } from '../base/ids.ts';
import type { ColorRole } from '../theme/roles.ts';
import type { Link } from './model.ts';

/**
 * Text on its way to a slide: facts filled in, marks gone, glue set; style and place not yet chosen. Layouts pass it on
 * without looking inside.
 */
export interface Rich {
  readonly paragraphs: readonly (readonly RichRun[])[];
  /** The fields that it came from. */
  readonly from: readonly FieldPath[];
}

export interface RichRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly superscript?: true;
  readonly link?: Link;
  /** Another colour than the paragraph's. */
  readonly color?: ColorRole;
  /** Another size than the paragraph's, as a share of it. */
  readonly scale?: number;
}

/** One paragraph of plain text. */
export const plain = (text: string, from: readonly FieldPath[] = []): Rich => ({ paragraphs: [[{ text }]], from });

export const richRuns = (runs: readonly RichRun[], from: readonly FieldPath[] = []): Rich => ({
  paragraphs: [runs],
  from,
});

/** The words alone, a line per paragraph. */
export const textOf = (rich: Rich): string =>
  rich.paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n');

/** The same text with something added to each run. */
export const restyled = (rich: Rich, style: Partial<RichRun>): Rich => ({
  ...rich,
  paragraphs: rich.paragraphs.map((runs) => runs.map((run) => ({ ...run, ...style }))),
});

/** Texts one after the other in one paragraph, with a separator. Missing ones take their separator with them. */
export function inLine(separator: string, ...parts: readonly (Rich | undefined)[]): Rich {
  const there = parts.filter((part) => part !== undefined);
  const runs = there.flatMap((part, i) => [
    ...(i > 0 && separator !== '' ? [{ text: separator }] : []),
    ...part.paragraphs.flatMap((paragraph, k) => (k > 0 ? [{ text: ' ' }, ...paragraph] : paragraph)),
  ]);
  return { paragraphs: [runs], from: there.flatMap((part) => part.from) };
}

/** Texts one under the other. */
export function stacked(...parts: readonly (Rich | undefined)[]): Rich {
  const there = parts.filter((part) => part !== undefined);
  return { paragraphs: there.flatMap((part) => part.paragraphs), from: there.flatMap((part) => part.from) };
}
