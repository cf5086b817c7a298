import { fieldPath } from '../../../base/ids.ts';
import type { Benefit, Pitch } from '../../../pitch/schema/index.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { proseReader } from '../../prose.ts';
import { isSaid } from '../../../base/said.ts';
import { quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { featureNotBenefit } from '../statement/feature-not-benefit.ts';

/** What it has is told oftener than what somebody gains: features without a benefit, or in the place of one. */
export const featuresOutnumberBenefits: PitchRule = {
  id: 'features-outnumber-benefits',
  check: ({ pitch, language }) => {
    const items = (pitch.story?.benefits ?? []).filter(({ benefit, feature }) => isSaid(benefit) || isSaid(feature));
    const features = items.filter((item) => !isGain(pitch, item, language));
    const [first] = features;
    if (!first || features.length <= items.length - features.length) return [];
    const { id, benefit, feature } = first;
    const told = isSaid(benefit)
      ? ({ key: 'benefit', text: benefit } as const)
      : ({ key: 'feature', text: feature } as const);
    return [quoted(pitch, fieldPath('story', 'benefits', { id }, told.key), told.text)];
  },
};

function isGain(pitch: Pitch, { benefit }: Benefit, language: string): boolean {
  if (!isSaid(benefit)) return false;
  const lexicon = lexiconFor(language);
  const statement = { field: 'benefit', ...proseReader(pitch)(benefit), context: {} } as const;
  return !lexicon || featureNotBenefit.check({ ...statement, lexicon }) === undefined;
}
