import { fieldPath, within } from '../../../core/base/ids.ts';
import { set, type Edit } from '../../../core/edit/edit.ts';
import type { Person } from '../../../core/pitch/schema/index.ts';

/** Where people stand on the map: stance from left to right, influence from below to above. */

export const STANCES = ['against', 'sceptical', 'neutral', 'supportive', 'champion'] as const;
export type Stance = (typeof STANCES)[number];

export interface Place {
  /** Counted from 0 at the left. */
  readonly column: number;
  /** 0 at the foot to 1 at the top, moved apart from the next one. */
  readonly height: number;
}

/** In the middle, and at the foot, where it was not said. */
export const columnOf = ({ stance }: Person): number => STANCES.indexOf(stance ?? 'neutral');

export const influenceOf = ({ influence = 0 }: Person): number => Math.min(100, Math.max(0, influence));

/**
 * Points of one column keep `gap` apart (a share of the height), moved no further than they must; more than a column
 * holds stand closer, evenly.
 */
export function placesOf(people: readonly Person[], gap: number): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const column of STANCES.keys()) {
    const own = people.filter((person) => columnOf(person) === column);
    const sorted = own.toSorted((a, b) => influenceOf(a) - influenceOf(b));
    const heights = apart(
      sorted.map((person) => influenceOf(person) / 100),
      Math.min(gap, 1 / Math.max(1, sorted.length - 1)),
    );
    for (const [i, { id }] of sorted.entries()) places.set(id, { column, height: heights[i] ?? 0 });
  }
  return places;
}

/** Ascending: pushed up from below, then back down from the top. */
function apart(wanted: readonly number[], gap: number): readonly number[] {
  const up: number[] = [];
  for (const height of wanted) up.push(Math.max(height, (up.at(-1) ?? -gap) + gap));
  const down: number[] = [];
  for (const height of up.toReversed()) down.push(Math.min(height, (down.at(-1) ?? 1 + gap) - gap));
  return down.toReversed();
}

/** One step of an arrow, in points of influence (APP.md, 5: one step is 5 per cent). */
const STEP = 5;

/** What an arrow makes of a person: undefined where they stand at the edge. */
export function moved(person: Person, key: string): Edit | undefined {
  const column = columnOf(person);
  switch (key) {
    case 'ArrowLeft':
      return placed(person, { column: column - 1 });
    case 'ArrowRight':
      return placed(person, { column: column + 1 });
    case 'ArrowUp':
      return placed(person, { influence: influenceOf(person) + STEP });
    case 'ArrowDown':
      return placed(person, { influence: influenceOf(person) - STEP });
    default:
      return undefined;
  }
}

export interface Wanted {
  readonly column?: number;
  readonly influence?: number;
}

/** Puts a person somewhere else on the map; undefined where that changes nothing. */
export function placed(person: Person, { column, influence }: Wanted): Edit | undefined {
  const path = fieldPath('people', { id: person.id });
  const stance = column === undefined ? undefined : STANCES[column];
  const amount = influence === undefined ? undefined : Math.min(100, Math.max(0, Math.round(influence)));
  const edits = [
    ...(stance === undefined || stance === person.stance ? [] : [set(within(path, 'stance'), stance)]),
    ...(amount === undefined || amount === person.influence ? [] : [set(within(path, 'influence'), amount)]),
  ];
  return edits.length === 0 ? undefined : { kind: 'all', edits };
}

/** Two letters for a disc; one where the name is one word or has no spaces. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => [...(word ?? '')].find((letter) => /\p{L}|\p{N}/u.test(letter)) ?? '')
    .join('')
    .toUpperCase();
}
