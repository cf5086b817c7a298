import { excerpt } from '../pitch/integrity.ts';
import type { Cut } from '../pitch/cuts.ts';
import type { OpenedPitch } from '../pitch/open.ts';
import { arrange } from './arrange.ts';
import { cutSpecs } from './cuts.ts';
import { createDrawer, drawDeck } from './draw-deck.ts';
import { LAYOUTS } from './layouts/index.ts';
import { inLensOrder, lensFor, readerFirst } from './lens.ts';
import type { Deck } from './model.ts';
import { openContext, type ContextOptions, type OpenContext } from './open-context.ts';
import { applyOverrides } from './overrides.ts';
import type { Layout } from './spec.ts';

export interface ComposeOptions extends ContextOptions {
  readonly cut: Cut;
  /** One reader, by id, name or role: the deck is reordered and filtered for them. Without it, it is for everyone. */
  readonly lens?: string | undefined;
  /** `false` leaves out the slides behind the ask; what moved there from a main slide, and its sources, stay. */
  readonly backup?: boolean | undefined;
  /** Also lists what the author may arrange, and what is hidden. It changes nothing else. */
  readonly arranged?: boolean;
}

/** The deck that a pitch makes. Pure: the same pitch and the same assets give the same deck, without a clock. */
export function compose(opened: OpenedPitch, options: ComposeOptions): Deck {
  const { cut } = options;
  const lens = options.lens === undefined ? undefined : lensFor(opened.pitch, options.lens);
  const open = openContext(opened, options, (pitch) => readerFirst(pitch, lens));
  const { context } = open;
  if (options.lens !== undefined && !lens) context.report('option-unknown', undefined, excerpt(options.lens));
  const proposed = inLensOrder(
    context.recall?.propose(context, LAYOUTS) ?? LAYOUTS.flatMap((layout) => layout(context)),
    lens,
  );
  const specs = applyOverrides(context, proposed);
  const draw = createDrawer(context, specs);
  const full = cutSpecs(context, specs, cut, (spec) => draw(spec).length, lens);
  const chosen = options.backup === false ? { ...full, backup: [] } : full;
  const deck = drawDeck(open, chosen, cut, draw);
  if (options.arranged !== true) return deck;
  // What a hidden slide lacks is no finding of the deck.
  const findings = [...deck.findings];
  return { ...deck, findings, arranged: arrange(context, proposed, specs, { cut, lens, draw }) };
}

/** A short deck of these slides alone, as the layout proposes them: no cut, and no choices of the author. */
export function composeLayout(open: OpenContext, layout: Layout): Deck {
  const main = layout(open.context);
  return drawDeck(open, { main, backup: [] }, 'five-minutes', createDrawer(open.context, main));
}
