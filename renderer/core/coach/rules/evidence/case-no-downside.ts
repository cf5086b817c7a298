import { fieldPath } from '../../../base/ids.ts';
import type { CaseLine } from '../../../pitch/schema/index.ts';
import { caseLines } from '../../read/case.ts';
import { gap, words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A business case of one side only, or with one scenario: nothing shows how it ends if things go badly. */
export const caseNoDownside: PitchRule = {
  id: 'case-no-downside',
  check: ({ pitch }) => {
    const lines = caseLines(pitch);
    const path = fieldPath('evidence', 'businessCase', 'lines');
    const benefits = caseLines(pitch, 'benefit');
    const [benefit] = benefits;
    if (lines.length === 0) return [];
    if (!benefit || caseLines(pitch, 'cost').length === 0) return [gap(path)];
    // What costs may turn out dearer; what is gained is what is doubted.
    if (benefits.some(isUncertain)) return [];
    const field = fieldPath('evidence', 'businessCase', 'lines', { id: benefit.id }, 'amount', 'low');
    return [words(field, benefit.label)];
  },
};

const isUncertain = ({ amount }: CaseLine): boolean =>
  [amount?.low, amount?.high].some((bound) => bound !== undefined && bound !== amount?.base);
