import { fieldPath, within, type FieldPath } from '../../base/ids.ts';
import { isThem } from '../../deck/readers.ts';
import type { Person, PersonRef, Pitch } from '../../pitch/schema/index.ts';
import { isSaid } from '../../base/said.ts';

/** Who is meant: people are named by their place on the list, or written out. */

/** The person on the list, if that is who is named. */
export const personOf = ({ people }: Pitch, ref: PersonRef | undefined): Person | undefined =>
  people?.find((person) => isThem(person, ref));

/** What somebody is called: the name, failing that the role. */
export function nameOf(pitch: Pitch, ref: PersonRef | undefined): string | undefined {
  const listed = personOf(pitch, ref);
  return [ref?.name, listed?.name, ref?.role, listed?.role].find(isSaid);
}

export const personPath = ({ id }: Person): FieldPath => fieldPath('people', { id });

export const calledBy = ({ name, role }: Person): string => [name, role].find(isSaid) ?? '';

export interface Decider {
  readonly name: string;
  readonly person: Person | undefined;
  /** Where it is said that they decide. */
  readonly field: FieldPath;
}

/** Everyone who is said to decide, each once. */
export function decidersOf(pitch: Pitch): readonly Decider[] {
  const named = pitch.ask?.decider;
  const name = nameOf(pitch, named);
  const asked =
    name === undefined ? [] : [{ name, person: personOf(pitch, named), field: fieldPath('ask', 'decider') }];
  const listed = (pitch.people ?? [])
    .filter((person) => person.part === 'decide' && !isThem(person, named))
    .map((person) => ({ name: calledBy(person), person, field: within(personPath(person), 'part') }));
  return [...asked, ...listed];
}

/** The champion and the allies, as they are named in the pitch. */
export function backersOf(pitch: Pitch): readonly PersonRef[] {
  const { who, allies = [] } = pitch.champion ?? {};
  return who ? [who, ...allies] : allies;
}
