import path from 'node:path';
import { writeFilesAtomically } from '../node/write-file.ts';
import type { Result } from '../../renderer/core/base/result.ts';
import type { Finding } from '../../renderer/core/deck/findings.ts';
import { describeMomentumError } from '../../renderer/core/deck/momentum/describe.ts';
import { unique, type MomentumError } from '../../renderer/core/deck/momentum/momentum.ts';
import { bySeverity, line, summary } from './findings.ts';
import { EXIT, fileSize, Refusal, type ExitCode, type Io } from './io.ts';
import { checkOutput, prepareFiles } from './outputs.ts';
import { errorCode } from './read-pitch.ts';

/** What `update`, `win`, `mail` and `follow-up` have in common: one pitch, and some small files that it gives. */

export interface EntryFile {
  readonly file: string;
  readonly content: Uint8Array;
}

/** The value, or a refusal that says what is missing. */
export function written<T>(input: string, result: Result<T, MomentumError>): T {
  if (result.ok) return result.value;
  throw new Refusal(`${input}: ${describeMomentumError(result.error)}`);
}

export function neededFolder(command: string, out: string | undefined): string {
  if (out !== undefined && out !== '') return out;
  throw new Refusal(`${command}: say where the files go: --out DIR.`);
}

export const inFolder = (
  out: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): readonly EntryFile[] => files.map(({ name, bytes }) => ({ file: path.join(out, name), content: bytes }));

/** All of them, or none. */
export async function writeEntry(
  io: Io,
  {
    input,
    out,
    files,
    findings,
  }: {
    readonly input: string;
    readonly out: string | undefined;
    readonly files: readonly EntryFile[];
    readonly findings: readonly Finding[];
  },
): Promise<ExitCode> {
  const names = files.map(({ file }) => file);
  for (const file of names) checkOutput(file, [input]);
  prepareFiles(names, out);
  try {
    await writeFilesAtomically(files);
  } catch (error) {
    throw new Refusal(
      `${names.join(', ')}: not written (${errorCode(error) ?? String(error)}). Nothing was changed; free space or name another folder.`,
    );
  }
  for (const { file, content } of files) io.out(`${file}  ${fileSize(content.length)}\n`);
  const sorted = bySeverity(unique(findings));
  io.out(`${summary(sorted)}\n`);
  for (const finding of sorted) io.out(`${line(finding)}\n`);
  return EXIT.ok;
}
