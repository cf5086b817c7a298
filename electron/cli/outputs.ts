import { accessSync, constants, existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode, pitchName } from './read-pitch.ts';
import { Refusal } from './io.ts';

/** Which pitches are read and which files are written, settled before anything is done. */

export type Format = 'pptx' | 'html';

export interface Job {
  readonly input: string;
  readonly outputs: Readonly<Partial<Record<Format, string>>>;
}

export interface OutputOptions {
  readonly pptx: string | undefined;
  readonly html: string | undefined;
  readonly out: string | undefined;
  readonly format: string | undefined;
}

export function planJobs(inputs: readonly string[], options: OutputOptions): readonly Job[] {
  if (inputs.length === 0) throw new Refusal('build: name a pitch. `greenlight build --help` shows how.');
  const jobs = options.out === undefined ? [namedJob(inputs, options)] : folderJobs(inputs, options.out, options);
  for (const file of jobs.flatMap(({ outputs }) => Object.values(outputs))) checkOutput(file, inputs);
  checkTaken(jobs);
  return jobs;
}

/** No two decks are written to one file. */
export function checkTaken(jobs: readonly Job[]): void {
  const taken = new Map<string, Job>();
  for (const job of jobs) {
    for (const file of Object.values(job.outputs)) {
      const other = taken.get(path.resolve(file));
      if (other === job) throw new Refusal(`${file}: named twice. Name a file for each format.`);
      if (other !== undefined) {
        throw new Refusal(`${file}: ${other.input} and ${job.input} would both be written there. Rename one.`);
      }
      taken.set(path.resolve(file), job);
    }
  }
}

function namedJob(inputs: readonly string[], { pptx, html, format }: OutputOptions): Job {
  const [input = '', ...rest] = inputs;
  if (format !== undefined) {
    throw new Refusal('--format goes with --out DIR. Without it, name the files: --pptx FILE, --html FILE.');
  }
  if (pptx === undefined && html === undefined) {
    throw new Refusal(`${input}: say where the deck goes: --pptx FILE, --html FILE, or --out DIR.`);
  }
  if (rest.length > 0 || isFolder(input)) {
    throw new Refusal(`${input}: --pptx and --html are for one pitch. For many, name a folder: --out DIR.`);
  }
  return { input, outputs: { ...(pptx === undefined ? {} : { pptx }), ...(html === undefined ? {} : { html }) } };
}

function folderJobs(
  inputs: readonly string[],
  out: string,
  { pptx, html, format = 'pptx,html' }: OutputOptions,
): readonly Job[] {
  if (pptx !== undefined || html !== undefined) {
    throw new Refusal('--out DIR names the files itself. Leave out --pptx and --html.');
  }
  const formats = format.split(',').map((text) => readFormat(text.trim()));
  return inputs.flatMap(pitchesIn).map((input) => ({
    input,
    outputs: Object.fromEntries(formats.map((one) => [one, path.join(out, `${pitchName(input)}.${one}`)])),
  }));
}

function readFormat(text: string): Format {
  if (text === 'pptx' || text === 'html') return text;
  throw new Refusal(`--format ${text}: there is no such format. The formats are pptx and html.`);
}

const PITCH_FILE = /\.(pitch\.json|greenlight)$/iu;

function pitchesIn(input: string): readonly string[] {
  if (!isFolder(input)) return [input];
  const found = namesIn(input)
    .filter((name) => PITCH_FILE.test(name))
    .toSorted();
  if (found.length === 0) throw new Refusal(`${input}: there is no pitch in this folder (*.pitch.json, *.greenlight).`);
  return found.map((name) => path.join(input, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new Refusal(`${folder}: the folder cannot be read (${errorCode(error) ?? String(error)}).`);
  }
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    // Whatever stands in the way, a file among the folders or a name too long, this is no folder.
    return false;
  }
}

/** A device, a pipe or a socket: writing by renaming would put a file in its place. */
const isSpecial = (file: string): boolean => existsSync(file) && !statSync(file).isFile();

export function checkOutput(file: string, inputs: readonly string[]): void {
  if (file === '') throw new Refusal('an output without a name. Name a file.');
  if (isFolder(file)) throw new Refusal(`${file}: a folder, where a file is to be written. Name a file in it.`);
  if (isSpecial(file)) throw new Refusal(`${file}: a device or a pipe, where a file is to be written. Name a file.`);
  if (inputs.some((input) => sameFile(input, file))) {
    throw new Refusal(`${file}: the pitch itself. Name another file for the deck.`);
  }
}

function sameFile(a: string, b: string): boolean {
  const real = (file: string): string => (existsSync(file) ? realpathSync(file) : path.resolve(file));
  return real(a) === real(b);
}

export const prepareFolders = (jobs: readonly Job[], out: string | undefined): void =>
  prepareFiles(
    jobs.flatMap(({ outputs }) => Object.values(outputs)),
    out,
  );

/** Makes the folder that `--out` names, and makes sure that every file can be written. */
export function prepareFiles(files: readonly string[], out: string | undefined): void {
  if (out !== undefined) makeFolder(out);
  for (const file of files) {
    const folder = path.dirname(path.resolve(file));
    if (!isFolder(folder)) throw new Refusal(`${file}: there is no folder ${folder}. Make it, or name another.`);
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      // Only the refusal matters: whatever the reason, nothing can be written there.
      throw new Refusal(
        `${file}: nothing can be written into ${folder}. Change its permissions or name another folder.`,
      );
    }
  }
}

function makeFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw new Refusal(`${out}: the folder cannot be made (${errorCode(error) ?? String(error)}). Name another.`);
  }
}
