import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A feature that nobody gains by, or of whose gain nothing says what it lets them do. */
export const featureNoSoThat: PitchRule = {
  id: 'feature-no-so-that',
  check: ({ pitch }) =>
    (pitch.story?.benefits ?? []).flatMap(({ id, feature, benefit, soThat }) => {
      if (!isSaid(feature) || (isSaid(benefit) && isSaid(soThat))) return [];
      const lacking = isSaid(benefit) ? 'soThat' : 'benefit';
      return [quoted(pitch, fieldPath('story', 'benefits', { id }, lacking), feature)];
    }),
};
