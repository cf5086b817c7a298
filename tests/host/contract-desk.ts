import type { Host } from '../../renderer/host/host.ts';

/** What a contract test knows of a host, and what it tries it with. */

/** A host, with the hands of the person and of somebody else. */
export interface HostUnderTest {
  readonly host: Host;
  /** The person chooses this file when they are asked for one; `undefined` cancels. */
  chooseToOpen(file: { readonly name: string; readonly bytes: Uint8Array } | undefined): Promise<void>;
  /** The person answers so when they are asked where to; `undefined` cancels. */
  chooseToSave(name: string | undefined): Promise<void>;
  /** Somebody else writes a file. */
  writeBehindBack(name: string, bytes: Uint8Array): Promise<void>;
  removeBehindBack(name: string): Promise<void>;
  /** What the disk holds. */
  bytesOf(name: string): Promise<Uint8Array | undefined>;
}

export type StartHost = () => Promise<HostUnderTest>;

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const FIRST = textBytes('first');
export const SECOND = textBytes('second');
export const THEIRS = textBytes('theirs');
export const NAME = 'Team network.greenlight';

/** The value, where all went well. */
export function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export const given = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('nothing came');
  return value;
};
