import { fromEntries, isObject } from './json.ts';

/**
 * `now`, made of the parts of `before` wherever both say the same: an equal value is the very same one, so that a
 * comparison by reference tells what is new.
 */
export function shared<T>(before: unknown, now: T): T;
export function shared(before: unknown, now: unknown): unknown {
  if (before === now) return before;
  if (Array.isArray(now)) return Array.isArray(before) ? sharedList(before, now) : now;
  return isObject(now) && isObject(before) ? sharedGroup(before, now) : now;
}

function sharedList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const made = now.map((item, i) => shared(before[i], item));
  return made.length === before.length && made.every((item, i) => item === before[i]) ? before : made;
}

function sharedGroup(before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): unknown {
  const keys = Object.keys(now);
  const old = Object.keys(before);
  const made = keys.map(
    (key) => [key, shared(Object.hasOwn(before, key) ? before[key] : undefined, now[key])] as const,
  );
  // Their order counts too: lists are made of it.
  const isSame = old.length === keys.length && made.every(([key, value], i) => key === old[i] && value === before[key]);
  return isSame ? before : fromEntries(made);
}
