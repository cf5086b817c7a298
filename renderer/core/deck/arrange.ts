import type { SlideId } from '../base/ids.ts';
import type { Cut } from '../pitch/cuts.ts';
import type { Context } from './context.ts';
import { cutSpecs } from './cuts.ts';
import type { Drawn } from './draw.ts';
import { mirrored, withPageNumbers } from './finish.ts';
import { footers } from './frame.ts';
import type { Lens } from './lens.ts';
import type { Arranged, Slide } from './model.ts';
import { withHidden } from './overrides.ts';
import { textOf } from './rich.ts';
import { toSlide } from './slide.ts';
import type { SlideSpec } from './spec.ts';

/** How the deck is looked at. */
interface Way {
  readonly cut: Cut;
  readonly lens: Lens | undefined;
  readonly draw: (spec: SlideSpec) => readonly Drawn[];
}

/** What the author may arrange: everything that layouts proposed, also what is hidden and what this cut leaves out. */
export function arrange(
  context: Context,
  proposed: readonly SlideSpec[],
  shown: readonly SlideSpec[],
  way: Way,
): readonly Arranged[] {
  const all = withHidden(context, proposed, shown);
  const natural = new Map<SlideId, number>();
  const counts = new Map<string, number>();
  for (const { id, section } of proposed) {
    const count = counts.get(section) ?? 0;
    natural.set(id, count);
    counts.set(section, count + 1);
  }
  const hidden = shown.length === all.length ? new Map<SlideId, Slide>() : hiddenSlides(context, all, shown, way);
  return all.map(({ id, section, title }) => {
    const slide = hidden.get(id);
    const own = { id, home: section, natural: natural.get(id) ?? 0, title: textOf(title) };
    return slide ? { ...own, hidden: slide } : own;
  });
}

/** As they would stand in this cut if they were shown: the first slide of each. */
function hiddenSlides(
  context: Context,
  all: readonly SlideSpec[],
  shown: readonly SlideSpec[],
  { cut, lens, draw }: Way,
): ReadonlyMap<SlideId, Slide> {
  const known = new Set<SlideId>(shown.map(({ id }) => id));
  const { main, backup } = cutSpecs(context, all, cut, (spec) => draw(spec).length, lens);
  const inBackup = new Set<SlideId>(backup.map(({ id }) => id));
  const links = { seeAlso: new Map(), backTo: new Map() };
  const order = { number: 0, numbers: new Map(), links, inBackup, footerOf: footers(context) };
  const slides = [...main, ...backup].flatMap((spec): readonly Slide[] => {
    const [first] = known.has(spec.id) ? [] : draw(spec);
    return first ? [{ ...toSlide(context, first, order), slideNumber: undefined }] : [];
  });
  const isMirrored = context.locale.direction === 'rtl';
  return new Map(
    slides.map((slide) => {
      const whole = withPageNumbers(slide, order.numbers);
      return [slide.id, isMirrored ? mirrored(whole) : whole];
    }),
  );
}
