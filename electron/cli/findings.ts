import { describeFinding, severityOf, type Finding, type Severity } from '../../renderer/core/deck/findings.ts';
import { counted, printable } from './io.ts';

/** Findings as a terminal shows them. */

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => ORDER.indexOf(severityOf(a.code)) - ORDER.indexOf(severityOf(b.code)));

/** `2 findings (1 error, 1 warning)`, or that there are none. */
export function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no findings';
  const counts = ORDER.flatMap((severity) => {
    const count = findings.filter(({ code }) => severityOf(code) === severity).length;
    return count === 0 ? [] : [severity === 'info' ? `${count} for information` : counted(count, severity)];
  });
  return `${counted(findings.length, 'finding')} (${counts.join(', ')})`;
}

/** One line each: how bad, where, what, and what to do. */
export const line = (finding: Finding): string => {
  const where = finding.field ?? finding.slide ?? '';
  const text = `${where === '' ? '' : `${where}: `}${describeFinding(finding)}`;
  return `  ${severityOf(finding.code).padEnd(7)}  ${printable(text)}`;
};

export const asJson = (finding: Finding) => ({
  severity: severityOf(finding.code),
  code: finding.code,
  field: finding.field ?? null,
  slide: finding.slide ?? null,
  message: describeFinding(finding),
});
