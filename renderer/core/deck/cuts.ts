import type { SlideId } from '../base/ids.ts';
import type { Cut } from '../pitch/cuts.ts';

import type { Context } from './context.ts';
import { backupOrder, isFor, lensPriorities, type Lens } from './lens.ts';
import type { SlideSpec } from './spec.ts';

/** Which of the proposed slides a cut shows, and which of them stand behind the ask. */
export interface CutSpecs {
  readonly main: readonly SlideSpec[];
  readonly backup: readonly SlideSpec[];
}

/** `slidesOf` says how many slides a proposal takes: a long list takes several. */
export function cutSpecs(
  context: Context,
  specs: readonly SlideSpec[],
  cut: Cut,
  slidesOf: (spec: SlideSpec) => number,
  lens?: Lens,
): CutSpecs {
  const adjusted = (chosen: CutSpecs): CutSpecs => adjust(context, specs, cut, chosen);
  const main = specs.filter(({ section }) => section !== 'Backup');
  switch (cut) {
    case 'decision':
      return adjusted({ main: pick(main, ['brief']), backup: [] });
    case 'five-minutes':
      return adjusted({ main: fiveMinutes(main, lens), backup: [] });
    case 'full':
      return adjusted(withinTheClock(context, specs, slidesOf, lens));
    case 'read-ahead':
      return adjusted({ main, backup: specs.filter(({ section }) => section === 'Backup') });
  }
}

/** The slides of some kinds, in the order of the deck. */
const pick = (specs: readonly SlideSpec[], kinds: readonly string[]): readonly SlideSpec[] =>
  specs.filter(({ kind }) => kinds.includes(kind));

/** The decision page; a pitch too thin for one shows its ask instead. */
function fiveMinutes(main: readonly SlideSpec[], lens: Lens | undefined): readonly SlideSpec[] {
  const evidence = strongestEvidence(main, lens);
  const kinds = new Set(['brief', 'inaction', 'benefits', 'pilot', 'ask']);
  return main.filter((spec) => kinds.has(spec.kind) || spec === evidence);
}

/** What moves executives most, first: money, then measured fact, then somebody else's proof. */
const STRENGTH = ['business-case', 'figures', 'case', 'chart', 'objections', 'competitors'] as const;

function strongestEvidence(specs: readonly SlideSpec[], lens: Lens | undefined): SlideSpec | undefined {
  const wanted = [...(lens?.own ?? []), ...(lens?.leads ?? [])];
  const known: readonly string[] = STRENGTH;
  for (const kind of [...wanted.filter((one) => known.includes(one)), ...known]) {
    const found = specs.find((spec) => spec.kind === kind);
    if (found) return found;
  }
  return undefined;
}

const MINUTES_SHARE = 0.6;
const FEWEST = 6;
const MOST = 12;

/** Main slides that a meeting of so many minutes bears: `clamp(minutes × 0.6, 6, 12)`. */
export function mainSlides(minutes: number | undefined): number {
  if (minutes === undefined || !Number.isFinite(minutes)) return MOST;
  return Math.min(MOST, Math.max(FEWEST, Math.round(minutes * MINUTES_SHARE)));
}

/** Who stays when time is short: the ask and its summary, then what carries the argument, then what rounds it off. */
const PRIORITIES = [
  ...([
    'ask',
    'brief',
    'cover',
    'benefits',
    'pilot',
    'business-case',
    'decided',
    'figures',
    'champion',
    'situation',
  ] as const),
  ...(['objections', 'options', 'case', 'inaction', 'steps', 'chart', 'pairs', 'told', 'risks'] as const),
  ...(['competitors', 'ready'] as const),
] as const;

/** The author's word counts first; then the table; what is too long for the room that is left makes way for the next. */
function withinTheClock(
  context: Context,
  specs: readonly SlideSpec[],
  slidesOf: (spec: SlideSpec) => number,
  lens: Lens | undefined,
): CutSpecs {
  const choices = context.pitch.deck?.slides ?? {};
  const candidates = specs.filter(({ section }) => section !== 'Backup');
  const chosen = candidates.filter(({ id }) => choices[id]?.main === true);
  const ranks = rankAll(candidates, lensPriorities(PRIORITIES, lens));
  const ranked = candidates
    .filter((spec) => choices[spec.id]?.main === undefined && isFor(spec, lens))
    .toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  const kept = new Set(chosen);
  let room = mainSlides(context.pitch.meta.occasion?.minutes) - chosen.reduce((sum, spec) => sum + slidesOf(spec), 0);
  for (const spec of ranked) {
    if (room <= 0) break;
    const need = slidesOf(spec);
    if (need > room) continue;
    kept.add(spec);
    room -= need;
  }
  const displaced = candidates.filter((spec) => !kept.has(spec));
  return {
    main: candidates.filter((spec) => kept.has(spec)),
    backup: backupOrder([...displaced, ...specs.filter(({ section }) => section === 'Backup')], lens),
  };
}

/** Places in the table; the second of a kind waits until every kind has had its turn. */
function rankAll(candidates: readonly SlideSpec[], priorities: readonly string[]): ReadonlyMap<SlideSpec, number> {
  const before = new Map<string, number>();
  return new Map(
    candidates.map((spec) => {
      const nth = before.get(spec.kind) ?? 0;
      before.set(spec.kind, nth + 1);
      return [spec, priorities.indexOf(spec.kind) + nth * priorities.length];
    }),
  );
}

/** What the author adds to a cut or takes out of it. */
function adjust(context: Context, specs: readonly SlideSpec[], cut: Cut, { main, backup }: CutSpecs): CutSpecs {
  const { include = [], exclude = [] } = context.pitch.deck?.cuts?.[cut] ?? {};
  const out = new Set<string>(exclude);
  const added = new Set<string>(include.filter((id) => !out.has(id)));
  const shown = new Set<SlideId>(main.map(({ id }) => id));
  return {
    main: specs.filter(({ id }) => (shown.has(id) || added.has(id)) && !out.has(id)),
    backup: backup.filter(({ id }) => !added.has(id) && !out.has(id)),
  };
}
