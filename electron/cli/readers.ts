import path from 'node:path';
import { findReader, readerName } from '../../renderer/core/deck/readers.ts';
import type { OpenedPitch } from '../../renderer/core/pitch/open.ts';
import type { Pitch } from '../../renderer/core/pitch/schema/index.ts';
import { Refusal } from './io.ts';
import type { Job } from './outputs.ts';

/** Whom decks are for: `--lens NAME` is one reader, `--lens all` each of them with a file of their own. */

export interface ReadersOptions {
  readonly lens: string | undefined;
  readonly out: string | undefined;
}

interface ToBuild {
  readonly job: Job;
  readonly pitch: OpenedPitch;
}

export interface ForReader extends ToBuild {
  readonly lens: string | undefined;
}

export function forReaders(all: readonly ToBuild[], { lens, out }: ReadersOptions): readonly ForReader[] {
  if (lens === undefined) return all.map((one) => ({ ...one, lens }));
  if (lens !== ALL) return all.map((one) => ({ ...one, lens: readLens(lens, one) }));
  if (out === undefined) throw new Refusal('--lens all makes a deck for each reader: say where with --out DIR.');
  return all.flatMap(everyReader);
}

const ALL = 'all';

/** The reader asked for, whom there is. */
function readLens(asked: string, { job, pitch: { pitch } }: ToBuild): string {
  const found = findReader(pitch, asked);
  if (found.kind === 'person') return found.person.id;
  if (found.kind === 'role') return asked;
  const among = readersOf(found.kind === 'several' ? { ...pitch, people: found.people } : pitch);
  throw new Refusal(
    found.kind === 'several'
      ? `--lens ${asked}: several readers of ${job.input} are called that. Name one by id: ${among}.`
      : `--lens ${asked}: no reader of ${job.input} is called that. ${among === '' ? 'Its people list is empty.' : `The readers are ${among}.`}`,
  );
}

const readersOf = ({ people = [] }: Pick<Pitch, 'people'>): string =>
  people
    .map((person) => {
      const name = readerName(person);
      return `${name}${person.role === undefined || person.role === name ? '' : `, ${person.role}`} (${person.id})`;
    })
    .join('; ');

function everyReader({ job, pitch }: ToBuild): readonly ForReader[] {
  const people = pitch.pitch.people ?? [];
  if (people.length === 0) {
    throw new Refusal(`${job.input}: its people list is empty, so there is no reader for --lens all.`);
  }
  const names = people.map((person) => fileWord(readerName(person)) || fileWord(person.id) || 'reader');
  return people.map(({ id }, i) => {
    const name = names[i] ?? '';
    const isTaken = names.indexOf(name) !== i;
    return { job: renamed(job, isTaken ? `${name}-${i + 1}` : name), pitch, lens: id };
  });
}

const renamed = (job: Job, reader: string): Job => ({
  ...job,
  outputs: Object.fromEntries(
    Object.entries(job.outputs).map(([format, file]) => {
      const { dir, name, ext } = path.parse(file);
      return [format, path.join(dir, `${name}-${reader}${ext}`)];
    }),
  ),
});

/** Letters and digits of any language, joined by hyphens: a name that every file system takes. */
const fileWord = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60);
