import { within } from '../../../base/ids.ts';
import { isThem } from '../../../deck/readers.ts';
import type { Person, Pitch } from '../../../pitch/schema/index.ts';
import { isSaid } from '../../../base/said.ts';
import { quoted } from '../../read/spot.ts';
import { backersOf, personPath } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** Somebody who can stop it has a concern, and no objection of theirs is answered. */
export const concernUnanswered: PitchRule = {
  id: 'concern-unanswered',
  check: ({ pitch }) =>
    (pitch.people ?? [])
      .filter((person) => isSaid(person.concern) && canStop(person) && !isSettled(pitch, person))
      .map((person) => quoted(pitch, within(personPath(person), 'concern'), person.concern)),
};

const canStop = ({ part, stance }: Person): boolean =>
  part === 'decide' || part === 'agree' || stance === 'against' || stance === 'sceptical';

/** An objection answers it, the plan was changed for it, or they have committed in spite of it. */
const isSettled = (pitch: Pitch, person: Person): boolean =>
  (pitch.evidence?.objections ?? []).some(({ raisedBy }) => isThem(person, raisedBy)) ||
  isSaid(person.input?.changed) ||
  backersOf(pitch).some((ref) => isThem(person, ref));
