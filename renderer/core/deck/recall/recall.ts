import { shared } from '../../base/shared.ts';
import type { Fact, Pitch, Source } from '../../pitch/schema/index.ts';
import type { Context, Report } from '../context.ts';
import type { Drawn } from '../draw.ts';
import type { Facts, KnownFact } from '../facts.ts';
import type { SourcesLine } from '../frame.ts';
import type { Slide } from '../model.ts';
import type { Rich } from '../rich.ts';
import type { Layout, SlideSpec } from '../spec.ts';
import { createReads, watched, type Reads } from './watched.ts';

/**
 * What one composing leaves to the next, of whoever composes the same pitch at every key: what layouts proposed, how it
 * was drawn, and the finished slides, each for as long as everything that it was made of stays. The deck is the same as
 * without it.
 */
export interface Recall {
  /** A composing begins. Where anything of `made` is another, all is forgotten. Answers the pitch, of parts as before. */
  begin(made: readonly unknown[], pitch: Pitch): Pitch;
  facts(items: readonly Fact[], computed: readonly KnownFact[], make: () => Facts): Facts;
  propose(context: Context, layouts: readonly Layout[]): readonly SlideSpec[];
  describe(source: Source, make: () => Rich | undefined): Rich | undefined;
  sources(line: Rich | undefined, short: Rich | undefined, make: () => SourcesLine): SourcesLine;
  draw(context: Context, spec: SlideSpec, sources: SourcesLine, make: () => readonly Drawn[]): readonly Drawn[];
  /** `order`: all that a finished slide has of the deck around it. */
  finish(drawn: Drawn, order: string, make: () => Slide): Slide;
}

interface Proposed {
  readonly reads: Reads;
  readonly specs: readonly SlideSpec[];
  readonly reports: readonly Report[];
}

interface DrawnBefore {
  readonly sources: SourcesLine;
  readonly drawn: readonly Drawn[];
  readonly reports: readonly Report[];
}

/** All that is kept while theme, language and the like stay. */
const nothing = () => ({
  proposed: new Map<Layout, Proposed>(),
  drawn: new WeakMap<SlideSpec, readonly DrawnBefore[]>(),
  slides: new WeakMap<Drawn, { readonly order: string; readonly slide: Slide }>(),
  described: new WeakMap<Source, { readonly text: Rich | undefined }>(),
  sources: new Map<string, SourcesLine>(),
  ledger: undefined as { readonly items: unknown; readonly facts: Facts } | undefined,
});

/** Of one slide: while it is seen how long it gets, and with its sources by their numbers in the deck, of two cuts. */
const MOST_SOURCES = 4;
/** Sources lines; a deck of sixty slides has some sixty. */
const MOST = 1000;

export function createRecall(): Recall {
  let kept = nothing();
  let madeOf: readonly unknown[] = [];
  let pitch: Pitch | undefined;
  let now: Context | undefined;

  const propose = (context: Context, layout: Layout): readonly SlideSpec[] => {
    const before = kept.proposed.get(layout);
    if (before?.reads.hold(context) === true) return replayed(context, before.reports, before.specs);
    // Slides are also drawn later, and then of what is there then.
    const current = (): Context => now ?? context;
    const reads = createReads(current);
    const { value: specs, reports } = context.overhear(() => layout(watched(current, reads)));
    kept.proposed.set(layout, { reads, specs, reports });
    return specs;
  };

  return {
    begin: (made, given) => {
      if (made.length !== madeOf.length || made.some((one, i) => one !== madeOf[i])) kept = nothing();
      madeOf = made;
      pitch = shared(pitch, given);
      return pitch;
    },
    facts: (items, computed, make) => {
      const ledger = shared(kept.ledger?.items, [items, computed]);
      if (kept.ledger?.items !== ledger) kept.ledger = { items: ledger, facts: make() };
      return kept.ledger.facts;
    },
    propose: (context, layouts) => {
      now = context;
      return layouts.flatMap((layout) => propose(context, layout));
    },
    describe: (source, make) => {
      const known = kept.described.get(source) ?? { text: make() };
      kept.described.set(source, known);
      return known.text;
    },
    sources: (line, short, make) => {
      const key = JSON.stringify([line, short]);
      if (kept.sources.size > MOST) kept.sources.clear();
      const known = kept.sources.get(key) ?? make();
      kept.sources.set(key, known);
      return known;
    },
    draw: (context, spec, sources, make) => {
      const before = kept.drawn.get(spec) ?? [];
      const same = before.find((one) => one.sources === sources);
      if (same) return replayed(context, same.reports, same.drawn);
      const { value: drawn, reports } = context.overhear(make);
      kept.drawn.set(spec, [...before, { sources, drawn, reports }].slice(-MOST_SOURCES));
      return drawn;
    },
    finish: (drawn, order, make) => {
      const before = kept.slides.get(drawn);
      if (before?.order === order) return before.slide;
      const slide = make();
      kept.slides.set(drawn, { order, slide });
      return slide;
    },
  };
}

/** What was found while it was made is found again. */
function replayed<T>({ report }: Context, reports: readonly Report[], value: T): T {
  for (const one of reports) report(...one);
  return value;
}
