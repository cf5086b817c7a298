import type { SlideId } from '../../../core/base/ids.ts';
import type { DeckView } from '../../../state/engine.ts';
import { planOf } from '../../../state/pace.ts';

/** What the sorter says of a slide beside its title: how long it may take, and how many findings it has. */
export interface SlideMarks {
  /** Milliseconds; none for a slide of the backup. */
  readonly planned: number | undefined;
  readonly findings: number;
}

export const NO_MARKS: SlideMarks = { planned: undefined, findings: 0 };

/** Made once a deck, not once a card. */
export function marksOf({ slides, findings }: DeckView, minutes: number): ReadonlyMap<SlideId, SlideMarks> {
  const plan = planOf(slides, minutes);
  const counts = new Map<SlideId, number>();
  for (const { slide } of findings) if (slide) counts.set(slide, (counts.get(slide) ?? 0) + 1);
  return new Map(
    slides.map(({ id, section }, i) => [
      id,
      { planned: section === 'Backup' ? undefined : plan[i], findings: counts.get(id) ?? 0 },
    ]),
  );
}
