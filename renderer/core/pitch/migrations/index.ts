import type { JsonObject } from '../../base/json.ts';
import { err, ok, type Result } from '../../base/result.ts';

/**
 * One step from a format version to the next, for changes that an older program could not read. Additive changes need
 * none. Each step stands in a file of its own, named for what it changes, and is added at the end of the list.
 */
export interface Migration {
  /** In a few words, what the step changes; shown when it fails. */
  readonly name: string;
  readonly migrate: (document: JsonObject) => JsonObject;
}

/** `MIGRATIONS[0]` leads from version 1 to version 2, and so on. */
export const MIGRATIONS: readonly Migration[] = [];

/** The document as the newest version has it, or the name of the step that could not be taken. */
export function migrate(document: JsonObject, from: number, chain = MIGRATIONS): Result<JsonObject, string> {
  let current = document;
  for (const step of chain.slice(from - 1)) {
    try {
      current = step.migrate(current);
    } catch {
      // An old file can lack anything; whichever way a step fails, the file cannot be brought up to date.
      return err(step.name);
    }
  }
  return ok(current);
}
