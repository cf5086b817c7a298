import type { SlideId } from '../../../core/base/ids.ts';
import type { SlideView } from '../../../state/engine.ts';

/** A slide before and after; without one of them, it came or went. */
export interface Pair {
  readonly id: SlideId;
  readonly before: SlideView | undefined;
  readonly after: SlideView | undefined;
}

/** Those that look different, in the order of now; those that went stand at the end. A page number alone is no change. */
export function differingSlides(before: readonly SlideView[], after: readonly SlideView[]): readonly Pair[] {
  const old = new Map(before.map((slide) => [slide.id, slide]));
  const kept = new Set(after.map(({ id }) => id));
  const here = after.flatMap((slide): readonly Pair[] => {
    const was = old.get(slide.id);
    return was && plain(was) === plain(slide) ? [] : [{ id: slide.id, before: was, after: slide }];
  });
  const gone = before.filter(({ id }) => !kept.has(id));
  return [...here, ...gone.map((slide) => ({ id: slide.id, before: slide, after: undefined }))];
}

/** What it shows, without its number and the places of others that it links to. */
const plain = ({ html }: SlideView): string =>
  html.replaceAll(/ (?:id|href|aria-labelledby|data-index)="[^"]*"/gu, '').replaceAll(/>\s*\d+\s*</gu, '><');
