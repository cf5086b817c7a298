import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One call of a program, measured from outside as whoever waits for it does. */
export interface Call {
  readonly command: string;
  readonly args: readonly string[];
}

/** Wall-clock milliseconds from start to exit. Throws what the program wrote to standard error where it fails. */
export function timeOf({ command, args }: Call): number {
  const before = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const after = process.hrtime.bigint();
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return Number(after - before) / 1e6;
}

/** How often the memory of a running program is read; its peak only ever grows, so little is missed at the end. */
const EVERY_MS = 2;

/**
 * Bytes of memory that a call held at its peak: the high-water mark that Linux keeps per process. On other systems the
 * program runs as well, and the answer is undefined.
 */
export async function peakMemoryOf({ command, args }: Call): Promise<number | undefined> {
  const child = spawn(command, args, { stdio: 'ignore' });
  let peak: number | undefined;
  const timer = setInterval(() => {
    peak = highWater(child.pid) ?? peak;
  }, EVERY_MS);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  }).finally(() => clearInterval(timer));
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return peak;
}

function highWater(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    // It has ended between two looks.
    return undefined;
  }
}

/** First line of what `--version` prints; undefined where the program is not installed. */
export function versionOf(command: string): string | undefined {
  const { status, stdout, error } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return error || status !== 0 ? undefined : stdout.split('\n')[0]?.trim();
}

/** The middle one; of an even number, the mean of the two in the middle. Throws where there is none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('the median of nothing');
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
