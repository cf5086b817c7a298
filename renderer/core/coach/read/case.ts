import { computeCase, type Results } from '../../business-case/compute.ts';
import type { BusinessCase, CaseLine, Pitch } from '../../pitch/schema/index.ts';
import { remembered } from './remembered.ts';

/** The business case as far as it is filled in. */

export const caseOf = ({ evidence }: Pitch): BusinessCase => evidence?.businessCase ?? {};

/** Lines that have an amount; the others do not count yet. */
export const caseLines = (pitch: Pitch, kind?: CaseLine['kind']): readonly CaseLine[] =>
  (caseOf(pitch).lines ?? []).filter(
    (line) => line.amount?.base !== undefined && (kind === undefined || line.kind === kind),
  );

/** The results; undefined where there is nothing to weigh against each other. */
export const caseResults = remembered((pitch: Pitch): Results | undefined => {
  if (caseLines(pitch, 'cost').length === 0 || caseLines(pitch, 'benefit').length === 0) return undefined;
  return computeCase({ ...caseOf(pitch), lines: caseLines(pitch) });
});
