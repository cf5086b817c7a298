import { codeOf } from './disk-errors.ts';
import { writeAtomically, type Disk } from './write-atomically.ts';

/** JSON in a file of ours. One that is damaged is moved aside, never overwritten, and somebody is told. */

export interface KeptAside {
  readonly file: string;
  readonly reason: string;
}

export interface JsonDisk extends Disk {
  readonly onDamaged: (kept: KeptAside) => void;
  readonly now?: () => number;
}

/** Undefined where there is no such file, or a damaged one. Throws where it cannot be read now. */
export async function readJsonFile(disk: JsonDisk, file: string): Promise<unknown> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: false }).decode(await disk.fs.readFile(file));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    await moveAside(disk, file, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

export async function writeJsonFile(disk: Disk, file: string, value: unknown): Promise<void> {
  await writeAtomically(disk, file, new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`));
}

/** As `settings.json.corrupt-2026-11-24T10-00-00-000Z`. */
export async function moveAside(
  { fs, onDamaged, now = Date.now }: JsonDisk,
  file: string,
  reason: string,
): Promise<void> {
  const stamp = new Date(now()).toISOString().replaceAll(/[:.]/gu, '-');
  const aside = `${file}.corrupt-${stamp}`;
  await fs.rename(file, aside);
  onDamaged({ file: aside, reason });
}
