import { fieldPath, type FieldPath } from '../base/ids.ts';
import { isObject, type Json } from '../base/json.ts';

/** One step into a document: a key of a group, or an item of a list (or an entry of a record) by its id. */
export type Step = { readonly kind: 'key'; readonly key: string } | { readonly kind: 'item'; readonly id: string };

/**
 * The steps of a path, which `fieldPath` wrote: `story.benefits[b-2].benefit` has four. An id may hold brackets and dots,
 * so the document says where an id ends; an item that is not there yet is read up to the first bracket.
 */
export function stepsOf(document: Json, path: FieldPath): readonly Step[] {
  const steps: Step[] = [];
  let value: Json | undefined = document;
  for (let rest: string = path; rest !== '';) {
    const step = firstStep(value, rest);
    steps.push(step);
    rest = rest.slice(written(step).length).replace(/^\./u, '');
    value = childOf(value, step);
  }
  return steps;
}

function firstStep(value: Json | undefined, rest: string): Step {
  if (!rest.startsWith('[')) return { kind: 'key', key: /^[^.[]+/u.exec(rest)?.[0] ?? rest };
  const known = idsOf(value).filter((id) => /^(?:$|[.[])/u.test(startsWith(rest, `[${id}]`) ?? '-'));
  const longest = known.toSorted((a, b) => b.length - a.length)[0];
  return { kind: 'item', id: longest ?? rest.slice(1, rest.indexOf(']')) };
}

/** What follows a beginning, or undefined where the text begins in another way. */
const startsWith = (text: string, beginning: string): string | undefined =>
  text.startsWith(beginning) ? text.slice(beginning.length) : undefined;

const written = (step: Step): string => (step.kind === 'key' ? step.key : `[${step.id}]`);

function idsOf(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.map(idOf);
  return isObject(value) ? Object.keys(value) : [];
}

/** An item without an id is named by its place, from 1. */
const idOf = (item: Json, index: number): string =>
  isObject(item) && typeof item['id'] === 'string' ? item['id'] : String(index + 1);

export const indexOf = (items: readonly Json[], id: string): number =>
  items.findIndex((item, index) => idOf(item, index) === id);

export function childOf(value: Json | undefined, step: Step): Json | undefined {
  if (step.kind === 'item' && Array.isArray(value)) return value[indexOf(value, step.id)];
  const key = step.kind === 'item' ? step.id : step.key;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The list (or group) that holds something, and the last step to it; undefined for the document itself. */
export function parentOf(
  document: Json,
  path: FieldPath,
): { readonly path: FieldPath; readonly last: Step } | undefined {
  const steps = stepsOf(document, path);
  const last = steps.at(-1);
  if (!last) return undefined;
  return { path: fieldPath(...steps.slice(0, -1).map((step) => (step.kind === 'key' ? step.key : step))), last };
}
