import { fieldPath } from '../../../base/ids.ts';
import type { CalendarDate } from '../../../base/dates.ts';
import type { Pitch } from '../../../pitch/schema/index.ts';
import { decisionDate, monthsSince } from '../../read/days.ts';
import { figuresOf } from '../../read/ledger.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule, Spot } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** What a figure stands on is older than two years on the day of the decision. */
export const staleSource: PitchRule = {
  id: 'stale-source',
  check: ({ pitch }) => {
    const now = decisionDate(pitch);
    return now ? [...oldSources(pitch, now), ...oldFacts(pitch, now)] : [];
  },
};

const isOld = (date: string | undefined, now: CalendarDate): boolean =>
  (monthsSince(date, now) ?? 0) > THRESHOLDS.sourceMonths;

/** Of a source with a recent fact only the fact counts. */
function oldSources(pitch: Pitch, now: CalendarDate): readonly Spot[] {
  const { sources = [], datasets = [], caseStudies = [], competitors = [], businessCase } = pitch.evidence ?? {};
  const users = [...figuresOf(pitch).filter(({ date }) => monthsSince(date, now) === undefined), ...datasets];
  const used = new Set(
    [...users, ...caseStudies, ...competitors, ...(businessCase ? [businessCase] : [])].map(({ source }) => source),
  );
  return sources
    .filter(({ id, date }) => used.has(id) && isOld(date, now))
    .map(({ id, title }) => words(fieldPath('evidence', 'sources', { id }, 'date'), title));
}

const oldFacts = (pitch: Pitch, now: CalendarDate): readonly Spot[] =>
  figuresOf(pitch)
    .filter(({ date }) => isOld(date, now))
    .map(({ id, label }) => words(fieldPath('evidence', 'facts', { id }, 'date'), label));
