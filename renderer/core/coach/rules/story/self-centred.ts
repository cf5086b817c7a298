import { fieldPath } from '../../../base/ids.ts';
import type { Pitch } from '../../../pitch/schema/index.ts';
import { shownProse, type ShownProse } from '../../read/shown-prose.ts';
import { inLanguage, type Spoken } from '../../read/spoken.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** The story speaks oftener of those who tell it than of those who gain by it. */
export const selfCentred: PitchRule = {
  id: 'self-centred',
  check: ({ pitch, language }) => {
    const known = inLanguage(PRONOUNS, language);
    if (!known) return [];
    const story = shownProse(pitch).filter(({ path }) => path.startsWith(STORY) && !path.endsWith('.notes'));
    const own = (text: string): number => countOf(text, known.ours);
    const ours = sum(story.map(({ text }) => own(text)));
    if (ours < THRESHOLDS.selfWords) return [];
    const theirs = sum(story.map(({ text }) => countOf(text, known.yours))) + mentions(pitch, story);
    if (ours <= theirs) return [];
    const worst = story.toSorted((a, b) => own(b.text) - own(a.text))[0];
    return worst ? [words(worst.path, worst.text)] : [];
  },
};

const STORY = fieldPath('story');

/** In German only the capital tells the polite form from "they", except where a sentence begins. */
const PRONOUNS: Spoken<{ readonly ours: RegExp; readonly yours: RegExp }> = {
  en: { ours: /\b(?:we|our|ours|us|i|my|mine)\b/giu, yours: /\b(?:you|your|yours)\b/giu },
  de: {
    ours: /(?<!\p{L})(?:wir|uns|unser(?:e[nmrs]?)?|ich|mein(?:e[nmrs]?)?)(?!\p{L})/giu,
    yours: /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})/gu,
  },
};

/** Whoever gains or decides counts as the audience. */
function mentions({ story, people, meta }: Pitch, told: readonly ShownProse[]): number {
  const names = [
    ...(story?.benefits ?? []).map(({ who }) => who),
    ...(people ?? []).flatMap(({ name, role }) => [name, role]),
    meta.organisation,
  ];
  const wanted = new Set(names.flatMap((name) => lettersOf(name ?? '')).filter((word) => word.length > 3));
  return sum(told.map(({ text }) => lettersOf(text).filter((word) => wanted.has(word)).length));
}

const lettersOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
