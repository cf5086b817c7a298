import { useMemo } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import type { CoachFinding } from '../../../core/coach/rule.ts';
import { remembered } from '../../../core/base/remembered.ts';
import { findingId } from '../../../core/coach/findings.ts';
import { openFindings } from '../../../state/coaching.ts';
import type { CoachReport } from '../../../state/engine.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import type { FieldCoach } from '../../components/field-props.ts';
import { useWords } from '../../words.tsx';
import { CoachCard } from './coach-card.tsx';
import { useExplanations } from './use-explanations.ts';

/** What the coach found at a field: how much, and the card of what is open. It never opens by itself. */
export function useFieldCoach(path: FieldPath): FieldCoach | undefined {
  const app = useApp();
  const { n } = useWords();
  const findings = useAppState(({ coaching }) => findingsAt(coaching.report, path));
  const open = useAppState(({ coaching }) => findings.find((one) => findingId(one) === coaching.open));
  const explain = useExplanations(findings.length > 0);
  return useMemo(() => {
    const [first] = findings;
    if (!first || !explain) return undefined;
    const shown = open ?? first;
    return {
      count: findings.length,
      label: n('finding.count', findings.length),
      titles: findings.map(({ rule }) => explain(rule).title),
      isOpen: open !== undefined,
      // Of several, each press shows the next; after the last, none.
      onToggle: () => app.openFinding(nextId(findings, open)),
      card: open && <CoachCard key={findingId(shown)} finding={shown} explanation={explain(shown.rule)} />,
    };
  }, [findings, open, explain, n, app]);
}

function nextId(findings: readonly CoachFinding[], open: CoachFinding | undefined): string | undefined {
  const next = findings[open ? findings.indexOf(open) + 1 : 0];
  return next && findingId(next);
}

const NONE: readonly CoachFinding[] = [];

const findingsAt = (report: CoachReport | undefined, path: FieldPath): readonly CoachFinding[] =>
  (report && byField(report).get(path)) ?? NONE;

/** Every field of the form asks: the findings of a report are gone through once. */
const byField = remembered((report: CoachReport): ReadonlyMap<FieldPath, readonly CoachFinding[]> => {
  const fields = new Map<FieldPath, CoachFinding[]>();
  for (const finding of openFindings(report)) {
    const own = fields.get(finding.field);
    if (own) own.push(finding);
    else fields.set(finding.field, [finding]);
  }
  return fields;
});
