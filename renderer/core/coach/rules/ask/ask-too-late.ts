import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** Neither the ask nor the brief that holds it stands among the first slides. */
export const askTooLate: PitchRule = {
  id: 'ask-too-late',
  check: ({ pitch, deck }) => {
    const decision = pitch.ask?.decision;
    const early = deck.slides.some(
      ({ kind, number }) => (kind === 'ask' || kind === 'brief') && number <= THRESHOLDS.askSlide,
    );
    return isSaid(decision) && !early ? [quoted(pitch, fieldPath('ask', 'decision'), decision)] : [];
  },
};
