import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { folded, isBegun } from '../../read/said.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** Those who are ready, and may be named, come from fewer than two teams. */
export const supportersOneTeam: PitchRule = {
  id: 'supporters-one-team',
  check: ({ pitch }) => {
    const teams = (pitch.momentum?.supporters ?? [])
      .filter(({ consent }) => consent === true)
      .map(({ team }) => team)
      .filter(isSaid);
    if (!isBegun(pitch) || new Set(teams.map(folded)).size >= THRESHOLDS.supporterTeams) return [];
    return [words(fieldPath('momentum', 'supporters'), teams[0])];
  },
};
