import { fieldPath } from '../../../base/ids.ts';
import { isAnswered, mythOf } from '../../read/myths.ts';
import { isSaid } from '../../../base/said.ts';
import { quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** An objection without an answer. Of the two myths their own rules speak, where nothing else answers them. */
export const objectionUnanswered: PitchRule = {
  id: 'objection-unanswered',
  check: ({ pitch, language }) => {
    const objections = pitch.evidence?.objections ?? [];
    return objections
      .filter((one) => isSaid(one.objection) && !isAnswered(one) && mythOf(pitch, one, language) === undefined)
      .map(({ id, objection }) => quoted(pitch, fieldPath('evidence', 'objections', { id }, 'answer'), objection));
  },
};
