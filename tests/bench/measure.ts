import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { median, peakMemoryOf, timeOf, type Call } from './run-process.ts';
import { slidesIn, type Subject } from './subjects.ts';

/** One way to make one subject: a row of the table. */
export interface Measurement {
  readonly subject: string;
  readonly slides: number;
  readonly contender: Contender['name'];
  readonly format: Format;
  /** Milliseconds: the median, and the least. */
  readonly ms: number;
  readonly least: number;
  readonly runs: number;
  /** Bytes; null where the system does not tell, or where a process makes many decks. */
  readonly memory: number | null;
  readonly bytes: number | null;
}

export type Format = 'pptx' | 'html';

interface Contender extends Call {
  readonly name: 'greenlight, cold' | 'greenlight, warm' | 'pandoc' | 'pptxgenjs';
  readonly format: Format;
  readonly output: string;
}

/** Where programs are found. */
export interface Programs {
  /** The folder of `cli.mjs`. */
  readonly greenlight: string;
  readonly warmRuns: string;
  readonly pptxgenjs: string;
  readonly hasPandoc: boolean;
}

/**
 * Runs all contenders of a subject in turn, so that whatever else the machine does falls on all of them alike. A first run
 * of each, which is not timed, tells its memory and makes the file whose slides are counted.
 */
export async function measure(subject: Subject, programs: Programs, runs: number): Promise<readonly Measurement[]> {
  const contenders = contendersFor(subject, programs);
  const memory = new Map<Contender, number | undefined>();
  for (const contender of contenders) {
    memory.set(contender, await peakMemoryOf(contender));
    const found = slidesIn(contender.output);
    if (found === subject.slides) continue;
    throw new Error(`${subject.name}: ${contender.name} made ${found} slides of ${subject.slides}`);
  }
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  for (let run = 0; run < runs; run++) {
    for (const contender of contenders) times.get(contender)?.push(timeOf(contender));
  }
  const cold = contenders.map((contender) => ({
    ...rowOf(subject, contender, times.get(contender) ?? []),
    memory: memory.get(contender) ?? null,
    bytes: statSync(contender.output).size,
  }));
  const warm = (['pptx', 'html'] as const).map((format) => warmRow(subject, format, programs, runs));
  return [...cold, ...warm];
}

function contendersFor({ pitch, markdown, json }: Subject, programs: Programs): readonly Contender[] {
  const output = (name: string): string => path.join(path.dirname(pitch), name);
  const greenlight = (format: Format): Contender => {
    const file = output(`greenlight.${format}`);
    const args = [path.join(programs.greenlight, 'cli.mjs'), 'build', pitch, `--${format}`, file, '--notes'];
    return { name: 'greenlight, cold', format, output: file, command: process.execPath, args };
  };
  const peer = (name: 'pandoc' | 'pptxgenjs', command: string, args: readonly string[]): Contender => {
    const file = output(`${name}.pptx`);
    return { name, format: 'pptx', output: file, command, args: [...args, file] };
  };
  return [
    greenlight('pptx'),
    ...(programs.hasPandoc ? [peer('pandoc', 'pandoc', ['-f', 'markdown', '--slide-level=1', markdown, '-o'])] : []),
    peer('pptxgenjs', process.execPath, [programs.pptxgenjs, json]),
    greenlight('html'),
  ];
}

/** Runs before which the engine has not compiled what is hot. */
const WARMING_UP = 2;

function warmRow(subject: Subject, format: Format, programs: Programs, runs: number): Measurement {
  const args = [programs.warmRuns, programs.greenlight, subject.pitch, format, String(runs + WARMING_UP)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the warm runs ended with ${status}: ${stderr}`);
  const times = (JSON.parse(stdout) as number[]).slice(WARMING_UP);
  return { ...rowOf(subject, { name: 'greenlight, warm', format }, times), memory: null, bytes: null };
}

const rowOf = (
  { name: subject, slides }: Subject,
  { name: contender, format }: Pick<Contender, 'name' | 'format'>,
  times: readonly number[],
) => ({ subject, slides, contender, format, ms: median(times), least: Math.min(...times), runs: times.length });
