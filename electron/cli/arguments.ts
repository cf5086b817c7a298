import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CUTS } from '../../renderer/core/pitch/cuts.ts';
import type { Assets } from './assets.ts';
import { Refusal } from './io.ts';

/** What a command was called with. Anything it does not know is refused, with the command that helps. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Refusal(`${command}: ${reason}. \`greenlight ${command} --help\` lists what it takes.`);
  }
}

/** The one file that a command is about. */
export function onlyFile(command: string, files: readonly string[]): string {
  const [file, ...rest] = files;
  if (file !== undefined && rest.length === 0) return file;
  throw new Refusal(`${command}: name one file. \`greenlight ${command} --help\` shows how.`);
}

/** Nothing more was named than the command is about. */
export function noFile(command: string, files: readonly string[]): void {
  const [more] = files;
  if (more === undefined) return;
  throw new Refusal(`${command}: "${more}" is too much. \`greenlight ${command} --help\` shows how.`);
}

export function readCut(cut: string | undefined) {
  if (cut === undefined) return 'full';
  const known = CUTS.find((one) => one === cut);
  if (known) return known;
  throw new Refusal(`--cut ${cut}: there is no such cut. The cuts are ${CUTS.join(', ')}.`);
}

/** The theme asked for, which there is; undefined where the pitch is to choose. */
export function readTheme(id: string | undefined, assets: Assets): string | undefined {
  if (id === undefined || assets.theme(id)) return id;
  throw new Refusal(`--theme ${id}: there is no such theme. \`greenlight themes\` lists them.`);
}
