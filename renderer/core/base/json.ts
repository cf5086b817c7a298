/** JSON values as data: what a file may hold before it is known to be a pitch. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with exactly these keys, `__proto__` included, which assignment would turn into a prototype. */
export function fromEntries<T>(entries: Iterable<readonly [string, T]>): { [key: string]: T } {
  const target: { [key: string]: T } = {};
  for (const [key, value] of entries) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return target;
}

/** How many arrays and objects deep a value is; read iteratively, since hostile JSON is deeper than a call stack. */
export function depthOf(value: Json): number {
  let deepest = 0;
  const open: { readonly value: Json; readonly depth: number }[] = [{ value, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    deepest = Math.max(deepest, next.depth);
    const depth = next.depth + 1;
    for (const inner of Object.values(next.value)) open.push({ value: inner, depth });
  }
  return deepest;
}
