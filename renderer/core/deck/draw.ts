import { slideId, type SlideId } from '../base/ids.ts';
import type { Context } from './context.ts';
import { FIRST_ATTEMPT, type Attempt } from './fit/fitter.ts';
import { fitTitle, partSuffix, type FittedTitle } from './fit/fit-title.ts';
import { FRAME_STYLES, type SourcesLine } from './frame.ts';
import { Page } from './page.ts';
import { excerpt } from '../pitch/integrity.ts';
import { textOf, type Rich } from './rich.ts';
import type { Part, SlideSpec } from './spec.ts';

/** A slide that is drawn, but has no number yet. */
export interface Drawn {
  readonly spec: SlideSpec;
  readonly id: SlideId;
  readonly part: { readonly index: number; readonly count: number };
  readonly title: FittedTitle;
  readonly page: Page;
  readonly sources: SourcesLine;
}

/** Where the whole of what a slide could not hold stands. */
export const inFullId = (spec: SlideSpec): SlideId => slideId('in-full', spec.id);

/**
 * Draws one proposal, in as few slides as it takes. Type shrinks first; then rows take the room there is; then optional
 * parts go; then a list is split; and at the very last texts are cut to whole sentences and moved to the backup
 * (SLIDES.md, section 5).
 */
export function drawSpec(context: Context, spec: SlideSpec, sources: SourcesLine): readonly Drawn[] {
  const { count, most } = spec.items ?? { count: 1, most: 1 };
  const fewest = Math.max(1, Math.ceil(count / most));
  for (let parts = fewest; parts <= count; parts++) {
    const drawn = drawParts(context, spec, sources, parts, false);
    if (drawn) return drawn;
  }
  return drawParts(context, spec, sources, fewest, true) ?? [];
}

function drawParts(
  context: Context,
  spec: SlideSpec,
  sources: SourcesLine,
  count: number,
  lastResort: boolean,
): readonly Drawn[] | undefined {
  const drawn: Drawn[] = [];
  for (const [index, part] of partsOf(spec.items?.count ?? 1, count).entries()) {
    const page = drawPage(context, spec, part, sources.bottom, lastResort);
    if (!page) return undefined;
    const suffix = count > 1 ? partSuffix(context, index, count) : undefined;
    // The slide that holds a whole text has no other that holds its own.
    const inFullOn = spec.kind === 'in-full' ? undefined : inFullId(spec);
    const title = fitTitle(context, spec.title, FRAME_STYLES[spec.frame].title, suffix, inFullOn);
    const id = index === 0 ? spec.id : slideId(spec.id, `part-${index + 1}`);
    drawn.push({ spec, id, part: { index, count }, title, page, sources });
  }
  return drawn;
}

/** An even split, the larger parts first: 7 as 4 and 3. */
function partsOf(items: number, count: number): readonly Part[] {
  const rows = Math.ceil(items / count);
  const larger = items - (rows - 1) * count;
  let from = 0;
  return Array.from({ length: count }, (_, index) => {
    const to = from + (index < larger ? rows : rows - 1);
    const part = { from, to, rows };
    from = to;
    return part;
  });
}

/** The page as it fits, or undefined where it does not and the caller can split. */
function drawPage(
  context: Context,
  spec: SlideSpec,
  part: Part,
  bottom: number,
  lastResort: boolean,
): Page | undefined {
  let attempt: Attempt = FIRST_ATTEMPT;
  for (;;) {
    const page = new Page(context, attempt, bottom);
    spec.draw(page, part);
    const { all, shrinkable } = page.fitter.overflow;
    if (all.size === 0 || attempt.inFullOn !== undefined) return page;
    const next = smaller(attempt, shrinkable) ?? roomier(attempt) ?? without(attempt, spec, page);
    if (!next && !lastResort) return undefined;
    attempt = next ?? { ...attempt, inFullOn: inFullId(spec) };
  }
}

function smaller(attempt: Attempt, groups: ReadonlySet<string>): Attempt | undefined {
  if (groups.size === 0) return undefined;
  const shrink = new Map(attempt.shrink);
  for (const group of groups) shrink.set(group, (shrink.get(group) ?? 0) + 1);
  return { ...attempt, shrink };
}

const roomier = (attempt: Attempt): Attempt | undefined => (attempt.roomy ? undefined : { ...attempt, roomy: true });

function without(attempt: Attempt, spec: SlideSpec, page: Page): Attempt | undefined {
  const part = spec.drops?.find((name) => page.parts.has(name));
  return part === undefined ? undefined : { ...attempt, dropped: new Set([...attempt.dropped, part]) };
}

/** Says what had to give way on slides that are final. */
export function reportDrawn(context: Context, drawn: Drawn): void {
  const { id, title, page, spec } = drawn;
  const field = (text: Rich) => text.from[0];
  const report = context.report;
  if (title.outcome === 'shrunk') report('title-shrunk', field(spec.title), excerpt(textOf(spec.title)), id);
  if (title.outcome === 'shortened') report('title-shortened', field(spec.title), excerpt(textOf(spec.title)), id);
  for (const text of page.fitter.inFull) report('text-moved-to-backup', field(text), excerpt(textOf(text)), id);
  for (const text of page.leftOut) report('part-left-out', field(text), excerpt(textOf(text)), id);
  for (const { word, from } of page.fitter.brokenWords) report('word-broken', from[0], word, id);
}
