import { parseProse } from '../pitch/rich-text.ts';
import type { Person, PersonRef, Pitch } from '../pitch/schema/index.ts';
import { INTERESTS, isAmong, type Interest } from './lens-words.ts';

/** Who reads the deck, and what they care about: read from the whole pitch, its private fields too. */

export type Reader =
  | { readonly kind: 'person'; readonly person: Person; readonly interests: readonly Interest[] }
  /** Nobody on the list, but a word that says what they care about: `CFO`, `money`. */
  | { readonly kind: 'role'; readonly interests: readonly Interest[] };

export type ReaderFound =
  Reader | { readonly kind: 'several'; readonly people: readonly Person[] } | { readonly kind: 'nobody' };

/** By id, then by name, then by role, then by a part of the name; then by a word for a role. */
export function findReader(pitch: Pitch, asked: string): ReaderFound {
  const wanted = folded(asked);
  if (wanted === '') return { kind: 'nobody' };
  const people = pitch.people ?? [];
  const ways: readonly ((person: Person) => boolean)[] = [
    ({ id }) => id === asked.trim(),
    ({ name }) => folded(name) === wanted,
    ({ role }) => folded(role) === wanted,
    ({ name }) => folded(name).split(' ').includes(wanted),
  ];
  for (const way of ways) {
    const found = people.filter(way);
    const [first] = found;
    if (found.length > 1) return { kind: 'several', people: found };
    if (first) return { kind: 'person', person: first, interests: interestsOf(first) };
  }
  const interests = strongest([[asked, 1]]);
  return interests.length > 0 ? { kind: 'role', interests } : { kind: 'nobody' };
}

/** What they say they care about counts most. */
export const interestsOf = ({ caresAbout, concern, role }: Person): readonly Interest[] =>
  strongest([
    [said(caresAbout), 3],
    [said(concern), 2],
    [role ?? '', 2],
  ]);

/** Whether somebody is this person, named by id or written out. */
export function isThem(person: Person, ref: PersonRef | undefined): boolean {
  if (ref?.person !== undefined && ref.person !== '') return ref.person === person.id;
  const name = folded(ref?.name);
  return name !== '' && name === folded(person.name);
}

/** How a reader is called where there is one line for it. */
export const readerName = ({ name = '', role = '', id }: Person): string => name.trim() || role.trim() || id;

const folded = (text: string | undefined): string =>
  (text ?? '').normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** The words of prose, without its markup and the ids of its facts. */
const said = (prose: string | undefined): string =>
  parseProse(prose ?? '')
    .map((span) => (span.kind === 'fact' ? ' ' : span.text))
    .join('');

/** At most two: a deck that leads with everything leads with nothing. */
const MOST = 2;

function strongest(texts: readonly (readonly [text: string, weight: number])[]): readonly Interest[] {
  const scored = INTERESTS.map((interest) => ({
    interest,
    score: texts.reduce((sum, [text, weight]) => sum + weight * hits(interest, text), 0),
  })).filter(({ score }) => score > 0);
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score * 2 >= most)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ interest }) => interest);
}

const hits = ({ words }: Interest, text: string): number =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => isAmong(words, word)).length;
