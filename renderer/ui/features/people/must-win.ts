import type { Person } from '../../../core/pitch/schema/index.ts';

type RapidPart = NonNullable<Person['part']>;

/** Decides and agrees first: without them there is no decision. */
const PARTS: readonly RapidPart[] = ['decide', 'agree', 'recommend', 'input', 'perform'];

/** Who can say no, and has not said yes: the talks that come first. */
export function mustBeWon(people: readonly Person[]): readonly Person[] {
  return people
    .filter(({ part, stance }) => hasASay(part) && stance !== 'supportive' && stance !== 'champion')
    .toSorted((a, b) => weight(b) - weight(a));
}

const hasASay = (part: RapidPart | undefined): boolean => part === 'decide' || part === 'agree';

/** Who decides before who can veto; among those, whose word counts most. */
const weight = ({ part, influence = 0 }: Person): number => (part === 'decide' ? 1000 : 0) + influence;

/** Who has which part, in the order in which a decision is made; a part that nobody has is there with nobody. */
export const byPart = (people: readonly Person[]): readonly (readonly [RapidPart, readonly Person[]])[] =>
  PARTS.map((part) => [part, people.filter((person) => person.part === part)] as const);
