import { remembered } from '../../base/remembered.ts';
import { computeCase, type Results } from '../../business-case/compute.ts';
import { withAmounts } from '../../business-case/scenarios.ts';
import type { BusinessCase, CaseLine, Pitch } from '../../pitch/schema/index.ts';

/** The business case as far as it is filled in. */

export const caseOf = ({ evidence }: Pitch): BusinessCase => evidence?.businessCase ?? {};

/** Lines that have an amount; the others do not count yet. */
export const caseLines = (pitch: Pitch, kind?: CaseLine['kind']): readonly CaseLine[] =>
  (withAmounts(caseOf(pitch)).lines ?? []).filter((line) => kind === undefined || line.kind === kind);

/** Kept by the case itself, which most edits of a pitch leave as it is. */
const reckoned = remembered((plan: BusinessCase): Results => computeCase(withAmounts(plan)));

/** The results; undefined where there is nothing to weigh against each other. */
export const caseResults = (pitch: Pitch): Results | undefined =>
  caseLines(pitch, 'cost').length === 0 || caseLines(pitch, 'benefit').length === 0
    ? undefined
    : reckoned(caseOf(pitch));
