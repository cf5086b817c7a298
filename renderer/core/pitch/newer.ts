import { isObject, type Json, type JsonObject } from '../base/json.ts';
import { pitchSchema } from './schema/index.ts';

/**
 * What of a document in a later format can be read: fields that mean nothing to us, or something else than they should,
 * are taken out until the rest is a pitch. It is for looking at only: saved, it would lose what it lacks.
 */

/** Each round takes out what the one before uncovered. */
const ROUNDS = 20;

/** The document is changed in place. Answers how many fields were taken out; undefined where nothing can be read. */
export function keepReadable(document: JsonObject, title: string): number | undefined {
  let taken = 0;
  if (!isObject(document['meta']) || typeof document['meta']['title'] !== 'string') {
    Object.assign(document, { meta: { ...(isObject(document['meta']) ? document['meta'] : {}), title } });
    taken++;
  }
  for (let round = 0; round < ROUNDS; round++) {
    const checked = pitchSchema.safeParse(document);
    if (checked.success) return taken;
    const paths = checked.error.issues.map(({ path }) => path);
    if (paths.some((path) => path.length === 0)) return undefined;
    for (const path of paths) take(document, path);
    closeGaps(document);
    taken += paths.length;
  }
  return undefined;
}

function take(document: Json, path: readonly PropertyKey[]): void {
  let parent: Json | undefined = document;
  for (const key of path.slice(0, -1)) parent = childOf(parent, key);
  const last = path.at(-1);
  if (last === undefined) return;
  // A place in a list stays until all are taken out: the next path counts from the old places.
  if (Array.isArray(parent)) Object.assign(parent, { [last]: GONE });
  else if (isObject(parent)) Reflect.deleteProperty(parent, last);
}

function childOf(value: Json | undefined, key: PropertyKey): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)] as Json | undefined;
  return isObject(value) ? value[String(key)] : undefined;
}

/** No document holds it: it is not JSON. */
const GONE = Symbol('taken out');

function closeGaps(value: Json): void {
  if (Array.isArray(value)) {
    const list = value as Json[];
    list.splice(0, list.length, ...list.filter((item) => (item as unknown) !== GONE));
  }
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) closeGaps(child);
}
