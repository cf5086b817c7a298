import { within } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { words } from '../../read/spot.ts';
import { calledBy, personPath } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** Somebody is invested in today's system, and nothing says what worries them or what they would gain. */
export const investedNoConcernOrGain: PitchRule = {
  id: 'invested-no-concern-or-gain',
  check: ({ pitch }) =>
    (pitch.people ?? [])
      .filter(({ investedIn }) => isSaid(investedIn))
      .flatMap((person) =>
        (['concern', 'caresAbout'] as const)
          .filter((key) => !isSaid(person[key]))
          .map((key) => words(within(personPath(person), key), calledBy(person))),
      ),
};
