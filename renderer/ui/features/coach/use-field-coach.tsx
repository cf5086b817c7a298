import { useMemo } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import type { CoachFinding } from '../../../core/coach/rule.ts';
import { findingId, openFindings } from '../../../state/coaching.ts';
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
  const explain = useExplanations();
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

/** Every field of the form asks: the findings of a report are gone through once. */
function findingsAt(report: CoachReport | undefined, path: FieldPath): readonly CoachFinding[] {
  if (!report) return NONE;
  let byField = known.get(report);
  if (!byField) known.set(report, (byField = byFieldOf(openFindings(report))));
  return byField.get(path) ?? NONE;
}

function byFieldOf(findings: readonly CoachFinding[]): ReadonlyMap<FieldPath, readonly CoachFinding[]> {
  const byField = new Map<FieldPath, CoachFinding[]>();
  for (const finding of findings) {
    const own = byField.get(finding.field);
    if (own) own.push(finding);
    else byField.set(finding.field, [finding]);
  }
  return byField;
}

const known = new WeakMap<CoachReport, ReadonlyMap<FieldPath, readonly CoachFinding[]>>();
