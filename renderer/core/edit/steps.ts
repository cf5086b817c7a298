import type { FieldPath } from '../base/ids.ts';

/** One step into a document: a key of a group, or an item of a list (or entry of a record) by its id. */
export type Step = { readonly kind: 'key'; readonly key: string } | { readonly kind: 'item'; readonly id: string };

/** The steps of a path, which `fieldPath` wrote: `story.benefits[b-2].benefit` has four. */
export function stepsOf(path: FieldPath): readonly Step[] {
  return [...path.matchAll(/\[([^\]]*)\]|([^.[\]]+)/gu)].map(([, id, key = '']) =>
    id === undefined ? { kind: 'key', key } : { kind: 'item', id },
  );
}

/** The path one step up, and that last step; undefined for the document itself. */
export function parentOf(path: FieldPath): { readonly path: FieldPath; readonly last: Step } | undefined {
  const last = stepsOf(path).at(-1);
  if (!last) return undefined;
  const tail = last.kind === 'item' ? `[${last.id}]` : last.key;
  const head = path.slice(0, path.length - tail.length).replace(/\.$/u, '');
  return { path: head as FieldPath, last };
}
