import { within, fieldPath, type FieldPath } from '../../../core/base/ids.ts';
import { isObject, type Json } from '../../../core/base/json.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';

export interface Found {
  readonly path: FieldPath;
  /** The field without ids, which names its words. */
  readonly key: string;
  /** A few words around it. */
  readonly excerpt: string;
}

/** Characters on either side of what was found. */
const AROUND = 30;
/** Not typed in a form. */
const ELSEWHERE: ReadonlySet<string> = new Set(['media', 'coach', 'practice', 'id', 'deck']);

/** Every text of the pitch that holds some words, whatever their case, in the order of the document. */
export function findInPitch(pitch: Pitch, wanted: string): readonly Found[] {
  return search(pitch as unknown as Json, fieldPath(), '', wanted.toLocaleLowerCase());
}

function search(value: Json, path: FieldPath, key: string, wanted: string): readonly Found[] {
  if (typeof value === 'string') {
    const at = value.toLocaleLowerCase().indexOf(wanted);
    return at === -1 ? [] : [{ path, key, excerpt: excerptOf(value, at, wanted.length) }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, index) => {
      const id = isObject(item) && typeof item['id'] === 'string' ? item['id'] : String(index + 1);
      return search(item, within(path, { id }), key, wanted);
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !ELSEWHERE.has(name))
    .flatMap(([name, child]) => search(child, within(path, name), key === '' ? name : `${key}.${name}`, wanted));
}

function excerptOf(text: string, at: number, length: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + length + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
