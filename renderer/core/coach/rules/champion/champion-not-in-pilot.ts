import { fieldPath } from '../../../base/ids.ts';
import type { Pitch } from '../../../pitch/schema/index.ts';
import { championOf } from '../../read/champion.ts';
import { isSaid } from '../../../base/said.ts';
import { folded } from '../../read/said.ts';
import { shown } from '../../read/shown.ts';
import { quoted } from '../../read/spot.ts';
import { backersOf, nameOf } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** Neither the champion nor an ally works in the pilot: a champion proves to be one there. */
export const championNotInPilot: PitchRule = {
  id: 'champion-not-in-pilot',
  check: ({ pitch }) => {
    const { scope, team } = pitch.story?.pilot ?? {};
    // A first step of the champion's own is one in the pilot.
    if (!isSaid(scope) || championOf(pitch) === undefined || isSaid(pitch.champion?.firstStep)) return [];
    const told = ` ${folded(`${shown(pitch, scope)} ${shown(pitch, team)}`)} `;
    if (namesOf(pitch).some((name) => told.includes(name))) return [];
    return [quoted(pitch, fieldPath('story', 'pilot', 'team'), team)];
  },
};

/** Whole names and surnames; a first name alone may be anybody's. */
const namesOf = (pitch: Pitch): readonly string[] =>
  backersOf(pitch).flatMap((ref) => {
    const name = folded(nameOf(pitch, ref));
    const surname = name.split(' ').at(-1) ?? '';
    // Scripts without spaces write a name within other words.
    if (/[^\p{ASCII}\p{Script=Latin}]/u.test(name)) return name === '' ? [] : [name];
    return surname.length > 1 ? [` ${name} `, ` ${surname} `, ` ${surname}s `] : [];
  });
