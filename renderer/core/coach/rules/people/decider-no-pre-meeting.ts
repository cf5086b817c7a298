import { dayNumber } from '../../../base/dates.ts';
import { fieldPath, within } from '../../../base/ids.ts';
import type { Person, Pitch } from '../../../pitch/schema/index.ts';
import { decisionDate, firstDay } from '../../read/days.ts';
import { words } from '../../read/spot.ts';
import { calledBy, decidersOf, personPath } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** Somebody who decides, or has to agree, was not spoken with before the decision. */
export const deciderNoPreMeeting: PitchRule = {
  id: 'decider-no-pre-meeting',
  check: ({ pitch }) => {
    const deciders = decidersOf(pitch);
    const decides = (person: Person): boolean => deciders.some((decider) => decider.person === person);
    const listed = (pitch.people ?? [])
      .filter((person) => (person.part === 'agree' || decides(person)) && !isMet(pitch, person))
      .map((person) => words(within(personPath(person), 'preMeeting', 'date'), calledBy(person)));
    // Whoever is not on the list has no place for a meeting yet.
    const unlisted = deciders.filter(({ person }) => !person).map(({ name }) => words(fieldPath('people'), name));
    return [...listed, ...unlisted];
  },
};

function isMet(pitch: Pitch, { preMeeting }: Person): boolean {
  const [day, decision] = [firstDay(preMeeting?.date), decisionDate(pitch)];
  return day !== undefined && (decision === undefined || day < dayNumber(decision));
}
