import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../read/said.ts';
import { quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** More features than benefits: what it has is told oftener than what somebody gains. */
export const featuresOutnumberBenefits: PitchRule = {
  id: 'features-outnumber-benefits',
  check: ({ pitch }) => {
    const items = pitch.story?.benefits ?? [];
    const features = items.filter(({ feature }) => isSaid(feature));
    const benefits = items.filter(({ benefit }) => isSaid(benefit));
    const bare = features.find(({ benefit }) => !isSaid(benefit));
    if (!bare || features.length <= benefits.length) return [];
    return [quoted(pitch, fieldPath('story', 'benefits', { id: bare.id }, 'feature'), bare.feature)];
  },
};
