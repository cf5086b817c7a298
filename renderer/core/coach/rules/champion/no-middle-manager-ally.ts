import { fieldPath } from '../../../base/ids.ts';
import type { PersonRef, Pitch } from '../../../pitch/schema/index.ts';
import { championOf } from '../../read/champion.ts';
import { isSaid } from '../../../base/said.ts';
import { inLanguage, type Spoken } from '../../read/spoken.ts';
import { words } from '../../read/spot.ts';
import { nameOf, personOf } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** No ally from middle management, where support is won before the top is reached. */
export const noMiddleManagerAlly: PitchRule = {
  id: 'no-middle-manager-ally',
  check: ({ pitch, language }) => {
    const allies = pitch.champion?.allies ?? [];
    if (championOf(pitch) === undefined || allies.some((ally) => manages(pitch, ally, language))) return [];
    const names = allies.map((ally) => nameOf(pitch, ally)).filter(isSaid);
    return [words(fieldPath('champion', 'allies'), names.join(', '))];
  },
};

/** Of somebody who is not on the list only the role tells; in a language whose words are not known, it is believed. */
function manages(pitch: Pitch, ally: PersonRef, language: string): boolean {
  const person = personOf(pitch, ally);
  if (person?.level !== undefined) return person.level === 'middle-management';
  const role = [ally.role, person?.role].find(isSaid);
  const manager = inLanguage(MANAGER, language);
  return role !== undefined && (!manager || manager.test(role));
}

const MANAGER: Spoken<RegExp> = {
  en: /\b(?:head|manager|lead|leader|supervisor|foreman|director|sister|matron|principal|chief of)\b/iu,
  de: /(?:leit(?:er|erin|ung)(?!\p{L})|manager(?:in)?|meister(?:in)?(?!\p{L})|chef(?:in)?(?!\p{L})|schichtführer|vorarbeiter|vorgesetzt|führungskraft)/iu,
};
