import type { SectionId } from '../pitch/sections.ts';
import { COACH_RULES, type CoachSeverity } from './catalogue.ts';
import { notDismissed, sectionOfFinding } from './findings.ts';
import type { CoachFinding } from './rule.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * How far a pitch is, and why: never a bare score. What was set aside does not count. It says what the coach found, and
 * not how much is filled in: a section in which nothing stands yet may have nothing that is wrong.
 */
export type ReadyState = 'ready' | 'nearly' | 'not-ready';

export interface Readiness {
  readonly state: ReadyState;
  readonly counts: Readonly<Record<CoachSeverity, number>>;
  /** What to mend first: what would stop an executive, or failing that what would be doubted. */
  readonly first: readonly CoachFinding[];
}

export interface CoachReadiness {
  readonly overall: ReadyState;
  readonly counts: Readiness['counts'];
  readonly first: Readiness['first'];
  readonly perSection: Readonly<Record<SectionId, Readiness>>;
}

/** More at once is no longer a first step. */
const FIRST = 3;

/** Findings as the coach gives them, worst first. */
export function readinessOfCoaching(findings: readonly CoachFinding[]): CoachReadiness {
  const open = notDismissed(findings);
  const { pitch, section } = THRESHOLDS.weakAtMost;
  const { state, counts, first } = readinessOf(open, pitch);
  const of = (name: SectionId): Readiness =>
    readinessOf(
      open.filter((finding) => sectionOfFinding(finding) === name),
      section,
    );
  const perSection = {
    story: of('story'),
    evidence: of('evidence'),
    champion: of('champion'),
    ask: of('ask'),
    people: of('people'),
    momentum: of('momentum'),
    deck: of('deck'),
  };
  return { overall: state, counts, first, perSection };
}

function readinessOf(open: readonly CoachFinding[], weakAtMost: number): Readiness {
  const bySeverity = (severity: CoachSeverity): readonly CoachFinding[] =>
    open.filter(({ rule }) => COACH_RULES[rule].severity === severity);
  const [stops, doubts, hints] = [bySeverity('not-ready'), bySeverity('weak'), bySeverity('hint')];
  return {
    state: stateOf(stops.length, doubts.length, weakAtMost),
    counts: { 'not-ready': stops.length, weak: doubts.length, hint: hints.length },
    first: (stops.length > 0 ? stops : doubts).slice(0, FIRST),
  };
}

function stateOf(stops: number, doubts: number, weakAtMost: number): ReadyState {
  if (stops > 0) return 'not-ready';
  return doubts > weakAtMost ? 'nearly' : 'ready';
}
