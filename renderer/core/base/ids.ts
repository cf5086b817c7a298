/** Branded names: which thing an identifier names is part of its type. */

declare const brand: unique symbol;

export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/**
 * Where in the pitch something stands: `story.benefits[b-2].benefit`. Items of lists are named by id, so a path still
 * holds after items are reordered.
 */
export type FieldPath = Brand<string, 'FieldPath'>;

export type PathStep = string | { readonly id: string };

/** `fieldPath('story', 'benefits', { id: 'b-2' }, 'benefit')`. */
export function fieldPath(...steps: readonly PathStep[]): FieldPath {
  let path = '';
  for (const step of steps) {
    if (typeof step !== 'string') path += `[${step.id}]`;
    else if (step !== '') path = path === '' ? step : `${path}.${step}`;
  }
  return path as FieldPath;
}

/** A path one or more steps further in. */
export function within(path: FieldPath, ...steps: readonly PathStep[]): FieldPath {
  return fieldPath(path, ...steps);
}

/** What a path is a part of, the nearest first: of `people[a].input.said`, `people[a].input`, `people[a]` and `people`. */
export function wholesOf(path: FieldPath): readonly FieldPath[] {
  const whole = path.replace(LAST_STEP, '') as FieldPath;
  return whole === path ? [] : [whole, ...wholesOf(whole)];
}

const LAST_STEP = /(?:\.[^.[\]]+|\[[^\]]*\])$/u;

/** Names a slide across builds: its kind, and the item it shows where a kind has several (`chart:answer-times`). */
export type SlideId = Brand<string, 'SlideId'>;

export const slideId = (kind: string, item?: string): SlideId =>
  (item === undefined ? kind : `${kind}:${item}`) as SlideId;
