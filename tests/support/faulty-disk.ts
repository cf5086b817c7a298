import type { FileSystem } from '../../electron/node/file-system.ts';
import { nodeFileSystem } from '../../electron/node/file-system.ts';

/** The real disk, with faults where a test wants them: the tests may run as root, whom no permission stops. */

export interface Fault {
  readonly call: keyof FileSystem;
  /** As in `ENOSPC`. */
  readonly code: string;
  /** How often; always, unless it says so. */
  readonly times?: number;
  /** Only for paths that this fits. */
  readonly only?: RegExp;
  /** The call is made, and its answer is lost: as when the program is killed right after. */
  readonly after?: boolean;
  /** Nothing works any more from then on, as for a program that was killed. */
  readonly crash?: boolean;
}

export interface FaultyDisk extends FileSystem {
  readonly calls: readonly string[];
}

export function faultyDisk(...faults: readonly Fault[]): FaultyDisk {
  const calls: string[] = [];
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Infinity]));
  let dead = false;
  const wrap =
    (name: keyof FileSystem) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      if (dead) throw errorWith('EIO', 'the program was killed');
      calls.push(name);
      const fault = faults.find((one) => one.call === name && hits(one, args) && (left.get(one) ?? 0) > 0);
      if (!fault) return callReal(name, args);
      left.set(fault, (left.get(fault) ?? 0) - 1);
      if (fault.after) await callReal(name, args);
      dead = fault.crash ?? false;
      throw errorWith(fault.code, `${fault.code}: as the test wants it, ${name} '${String(args[0])}'`);
    };
  const names = Object.keys(nodeFileSystem) as (keyof FileSystem)[];
  return { ...(Object.fromEntries(names.map((name) => [name, wrap(name)])) as unknown as FileSystem), calls };
}

const hits = ({ only }: Fault, [first]: readonly unknown[]): boolean => only?.test(String(first)) ?? true;

const callReal = (name: keyof FileSystem, args: readonly unknown[]): unknown =>
  (nodeFileSystem[name] as (...all: readonly unknown[]) => unknown)(...args);

const errorWith = (code: string, message: string): Error => Object.assign(new Error(message), { code });
