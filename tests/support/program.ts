import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import type { ExitCode } from '../../electron/cli/io.ts';
import { run } from '../../electron/cli/run.ts';
import { assets } from './decks.ts';

/** The command line, as a process of its own as a person runs it, or within the test where only its words matter. */

export interface Outcome {
  /** Exit code; null where a signal ended it. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** Where relative names start. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Modules of tests/support/preload that the process loads first, as `name.mjs`. */
  readonly preload?: readonly string[];
}

/** Runs the built program to its end. */
export async function greenlight(args: readonly string[], around: Surroundings): Promise<Outcome> {
  const { folder, env = {}, preload = [] } = around;
  const imports = preload.flatMap((name) => ['--import', preloadUrl(name)]);
  const child = spawn(process.execPath, [...imports, inject('program'), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, out: await out, err: await err };
}

const preloadUrl = (name: string): string => pathToFileURL(path.join(import.meta.dirname, 'preload', name)).href;

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

export interface Here extends Outcome {
  readonly status: ExitCode;
}

/** Runs the command line within this process: for what it says, not for what the process does. */
export async function runHere(args: readonly string[], isTerminal = false): Promise<Here> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), isTerminal };
  const status = await run(args, assets, io);
  return { status, out: out.join(''), err: err.join('') };
}
