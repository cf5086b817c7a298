import type { Element } from '../../../deck/model.ts';
import { isSaid } from '../../../base/said.ts';
import { fieldOf, titleOf } from '../../read/slides.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A picture, chart or table that says nothing to those who cannot see it. */
export const altTextMissing: PitchRule = {
  id: 'alt-text-missing',
  check: ({ deck }) =>
    deck.slides.flatMap((slide) =>
      slide.elements.filter(isSilent).map((element) => words(fieldOf(slide, element), titleOf(slide))),
    ),
};

const isSilent = (element: Element): boolean =>
  !element.decorative &&
  (element.kind === 'picture' || element.kind === 'chart' || element.kind === 'table') &&
  !isSaid(element.alt);
