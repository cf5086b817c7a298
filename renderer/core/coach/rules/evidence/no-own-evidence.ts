import { fieldPath } from '../../../base/ids.ts';
import type { Pitch } from '../../../pitch/schema/index.ts';
import { figuresOf } from '../../read/ledger.ts';
import { isSaid } from '../../../base/said.ts';
import { folded, isBegun } from '../../read/said.ts';
import { inLanguage, type Spoken } from '../../read/spoken.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nothing was measured in the audience's own organisation, or in one like it. */
export const noOwnEvidence: PitchRule = {
  id: 'no-own-evidence',
  check: ({ pitch, language }) => {
    const own = inLanguage(OWN, language);
    const near = (pitch.evidence?.caseStudies ?? []).some(({ likeUs }) => isSaid(likeUs));
    if (!own || near || !isBegun(pitch)) return [];
    return isOwn(pitch, own) ? [] : [gap(fieldPath('evidence', 'facts'))];
  },
};

/** Words that tell of one's own house, or of a comparison with others like it. */
const OWN: Spoken<RegExp> = {
  en: /\b(?:we|our|own|internal|in-house|us|industry|sector|peers?|benchmark|desk|audit|finance|hr|payroll|log)\b/iu,
  de: /(?<!\p{L})(?:wir|unser\p{L}*|eigene\p{L}*|intern\p{L}*|branche\p{L}*|vergleich\p{L}*|benchmark|controlling|personalabteilung|revision)(?!\p{L})/iu,
};

/** The figures and their sources name the organisation, or say that it is its own. */
function isOwn(pitch: Pitch, own: RegExp): boolean {
  const name = folded(pitch.meta.organisation).split(' ')[0] ?? '';
  const told = [
    ...figuresOf(pitch).flatMap(({ label, period, comparator }) => [label, period, comparator?.label]),
    ...(pitch.evidence?.sources ?? []).flatMap(({ title, publisher, detail }) => [title, publisher, detail]),
  ].filter(isSaid);
  return told.some((text) => own.test(text) || (name.length > 2 && folded(text).includes(name)));
}
