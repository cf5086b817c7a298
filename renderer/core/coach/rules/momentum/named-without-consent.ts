import { fieldPath, type FieldPath } from '../../../base/ids.ts';
import type { Pitch } from '../../../pitch/schema/index.ts';
import { isSaid } from '../../../base/said.ts';
import { folded } from '../../read/said.ts';
import { shownProse } from '../../read/shown-prose.ts';
import { quoted, words } from '../../read/spot.ts';
import type { PitchRule, Spot } from '../../rule.ts';

/** Somebody is named or quoted who has not agreed to it. */
export const namedWithoutConsent: PitchRule = {
  id: 'named-without-consent',
  check: ({ pitch }) => [...quotes(pitch), ...mentions(pitch)],
};

function quotes(pitch: Pitch): readonly Spot[] {
  const { wins = [], supporters = [] } = pitch.momentum ?? {};
  return [
    ...wins
      .filter(({ consent, quote }) => consent !== true && (isSaid(quote?.text) || isSaid(quote?.by)))
      .map(({ id, quote }) =>
        quoted(pitch, fieldPath('momentum', 'wins', { id }, 'consent'), isSaid(quote?.by) ? quote.by : quote?.text),
      ),
    ...supporters
      .filter(({ consent, quote }) => consent !== true && isSaid(quote))
      .map(({ id, quote }) => quoted(pitch, fieldPath('momentum', 'supporters', { id }, 'consent'), quote)),
  ];
}

/** Prose that names them. Their own entries do not: what has no consent is left off. */
function mentions(pitch: Pitch): readonly Spot[] {
  const names = silentOnes(pitch);
  if (names.length === 0) return [];
  return shownProse(pitch)
    .filter(({ path, text }) => {
      const told = ` ${folded(text)} `;
      return !isOwn(path) && names.some((name) => told.includes(` ${name} `));
    })
    .map(({ path, text }) => words(path, text));
}

const isOwn = (path: FieldPath): boolean => /^momentum\.(?:supporters|wins)\[/u.test(path);

/** First and last name; one word alone might be anything. */
function silentOnes({ momentum, people = [] }: Pitch): readonly string[] {
  const { wins = [], supporters = [] } = momentum ?? {};
  const agreed = new Set([
    ...supporters.filter(({ consent }) => consent === true).map(({ name }) => folded(name)),
    ...wins.filter(({ consent }) => consent === true).map(({ quote }) => speaker(quote?.by)),
    // Whoever takes part in the decision is named as such.
    ...people.map(({ name }) => folded(name)),
  ]);
  const silent = [
    ...supporters.filter(({ consent }) => consent !== true).map(({ name }) => folded(name)),
    ...wins.filter(({ consent }) => consent !== true).map(({ quote }) => speaker(quote?.by)),
  ];
  return silent.filter((name) => name.includes(' ') && !agreed.has(name));
}

/** The name before the role and the company. */
const speaker = (by: string | undefined): string => folded((by ?? '').split(/[,(–—]/u)[0]);
