import { isSaid } from '../../base/said.ts';
import type { Pitch } from '../../pitch/schema/index.ts';

/** Whether there is an argument yet. Before, a pitch is told what it has to begin with, and not all that it might hold. */
export const isBegun = ({ story, ask }: Pitch): boolean => isSaid(story?.answer) || isSaid(ask?.decision);

/** Texts in one spelling, to tell whether they say the same. */
export const folded = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim();
