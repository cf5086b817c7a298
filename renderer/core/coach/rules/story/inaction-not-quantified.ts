import { fieldPath, within } from '../../../base/ids.ts';
import { isCaseFact } from '../../../pitch/case-facts.ts';
import { factsIn } from '../../../pitch/rich-text.ts';
import type { Pitch } from '../../../pitch/schema/index.ts';
import { figuresOf, hasKnownFact } from '../../read/ledger.ts';
import { isSaid } from '../../../base/said.ts';
import { isBegun } from '../../read/said.ts';
import { gap, quoted, words } from '../../read/spot.ts';
import type { PitchRule, Spot } from '../../rule.ts';

const PATH = fieldPath('story', 'costOfInaction');

/** What waiting costs has no figure, or a figure that says nothing of the time in which it is lost. */
export const inactionNotQuantified: PitchRule = {
  id: 'inaction-not-quantified',
  check: ({ pitch }) => {
    const { text, claim, fact } = pitch.story?.costOfInaction ?? {};
    if (!isSaid(text) && !isSaid(claim) && !isSaid(fact)) return isBegun(pitch) ? [gap(within(PATH, 'text'))] : [];
    const shown = [fact, ...factsIn(`${text ?? ''} ${claim ?? ''}`)].filter((id) => hasKnownFact(pitch, [id]));
    if (shown.length === 0) return [quoted(pitch, within(PATH, 'fact'), isSaid(text) ? text : claim)];
    return timeless(pitch, shown);
  },
};

/** A month of delay is a month, and needs no other period. */
function timeless(pitch: Pitch, ids: readonly (string | undefined)[]): readonly Spot[] {
  if (ids.some((id) => id !== undefined && isCaseFact(id))) return [];
  const facts = figuresOf(pitch).filter(({ id }) => ids.includes(id));
  const timed = facts.some(({ period, unit }) => isSaid(period) || /[/\s]/u.test(unit ?? ''));
  const [first] = facts;
  return first && !timed ? [words(fieldPath('evidence', 'facts', { id: first.id }, 'period'), first.label)] : [];
}
