import { fieldPath } from '../../../base/ids.ts';
import type { Pitch, Risk } from '../../../pitch/schema/index.ts';
import { isSaid } from '../../../base/said.ts';
import { quoted } from '../../read/spot.ts';
import { nameOf } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** A risk without what is done about it, who watches it, or what makes it stop. */
export const riskIncomplete: PitchRule = {
  id: 'risk-incomplete',
  check: ({ pitch }) =>
    (pitch.evidence?.risks ?? []).flatMap((risk) => {
      const lacking = isSaid(risk.risk) ? lackingIn(pitch, risk) : undefined;
      return lacking ? [quoted(pitch, fieldPath('evidence', 'risks', { id: risk.id }, lacking), risk.risk)] : [];
    }),
};

function lackingIn(pitch: Pitch, { mitigation, owner, stopTrigger }: Risk): string | undefined {
  if (!isSaid(mitigation)) return 'mitigation';
  if (nameOf(pitch, owner) === undefined) return 'owner';
  return isSaid(stopTrigger) ? undefined : 'stopTrigger';
}
