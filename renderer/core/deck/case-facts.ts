import { computeCase } from '../business-case/compute.ts';
import { withAmounts } from '../business-case/scenarios.ts';
import type { CaseFactId } from '../pitch/case-facts.ts';
import type { BusinessCase } from '../pitch/schema/index.ts';
import type { KnownFact } from './facts.ts';
import type { LabelKey } from './labels.ts';

/** Results of the business case as facts, so that prose can refer to them; in the base scenario. */
export function caseFacts(
  given: BusinessCase | undefined,
  currency: string,
  label: (key: LabelKey) => string,
): readonly KnownFact[] {
  const plan = withAmounts(given);
  if (!plan?.lines?.length) return [];
  const { base } = computeCase(plan);
  const fact = (id: CaseFactId, value: number | undefined, unit: string): readonly KnownFact[] =>
    value === undefined
      ? []
      : [{ id, value, unit, label: label('case.base'), ...(plan.source === undefined ? {} : { source: plan.source }) }];
  return [
    ...fact('case.payback', base.payback, label('case.months')),
    ...fact('case.net', Math.round(base.net), currency),
    ...fact('case.roi', base.roi === undefined ? undefined : Math.round(base.roi * 100), '%'),
    ...fact('case.npv', base.npv === undefined ? undefined : Math.round(base.npv), currency),
    ...fact('case.cost', Math.round(base.cost), currency),
    ...fact('case.benefit', Math.round(base.benefit), currency),
    ...fact('case.delay', Math.round(base.monthly), currency),
  ];
}
