import type { Word } from '../text.ts';
import { isAmbiguousThird } from './verbs.ts';
import {
  ADVERBS,
  ARTICLES,
  DETERMINERS,
  MORE_OR_LESS,
  MOTION,
  NO_VERB,
  NUMBER,
  OBJECTS,
  PER,
  PREPOSITIONS,
  TIME_UNITS,
  YEAR,
} from './word-classes.ts';

/** What stands around an English word that may be a verb: an object, an adverb, nothing, its subject. */

export const lowerAt = (clause: readonly Word[], at: number): string => clause[at]?.lower ?? '';

/** What an object begins with: `the`, `us`, `400`; no year and no `a week`. */
export function startsObject(clause: readonly Word[], at: number): boolean {
  const [word, next] = [lowerAt(clause, at), lowerAt(clause, at + 1)];
  if (NUMBER.test(word)) return !YEAR.test(word);
  if (OBJECTS.has(word)) return true;
  if (MORE_OR_LESS.has(word)) return NUMBER.test(next) || DETERMINERS.has(next);
  return DETERMINERS.has(word) && !TIME_UNITS.has(next);
}

/** Nothing follows, or an adverb, or where to and by how much: `falls by a third`, `works`, but not `results in 2026`. */
export function standsAlone(clause: readonly Word[], at: number): boolean {
  const next = clause[at + 1]?.lower;
  if (next === undefined) return endsAsSentence(clause, at);
  if (ADVERBS.has(next) || next.endsWith('ly') || next === 'half') return true;
  return MOTION.has(next) && !YEAR.test(lowerAt(clause, at + 2)) && clause[at + 2] !== undefined;
}

/** `The pilot works` and `costs rise`, but not `energy costs`. */
const endsAsSentence = (clause: readonly Word[], at: number): boolean => {
  const word = lowerAt(clause, at);
  if (!isAmbiguousThird(word)) return !word.endsWith('s') || at > 1;
  return (
    at > 1 && ARTICLES.has(lowerAt(clause, 0)) && !clause.slice(0, at).some(({ lower }) => PREPOSITIONS.has(lower))
  );
};

/** `cut answer times from 21 to 6 hours`: an object, and by how much. */
export const hasExtent = (clause: readonly Word[], at: number): boolean =>
  !NO_VERB.some((list) => list.has(lowerAt(clause, at + 1))) &&
  clause
    .slice(at + 2)
    .some(
      ({ lower }, i, rest) =>
        ['by', 'from', 'to'].includes(lower) && (startsObject(rest, i + 1) || NUMBER.test(rest[i + 1]?.lower ?? '')),
    );

/** The word that would end the subject, over an adverb between it and the verb. */
export function subjectWord(clause: readonly Word[], at: number): string | undefined {
  if (clause[at - 1]?.text === 'IT') return 'department';
  if (isPerTime(clause, at)) return lowerAt(clause, at - 3);
  const before = clause[at - 1]?.lower;
  const isAdverb = before !== undefined && (ADVERBS.has(before) || before.endsWith('ly'));
  return isAdverb && at > 1 ? clause[at - 2]?.lower : before;
}

/** `40 hours a week` ends with hours. */
const isPerTime = (clause: readonly Word[], at: number): boolean =>
  at > 3 && TIME_UNITS.has(lowerAt(clause, at - 1)) && PER.has(lowerAt(clause, at - 2));

/** A colon or dash parts what stands before from what stands after. */
export const endsPhrase = (clause: readonly Word[], at: number): boolean => /[:;–—]/u.test(clause[at]?.after ?? '');

/** `Ward 4 needs`: a number that is part of a name. */
export const isNamed = (clause: readonly Word[], at: number): boolean => /^\p{Lu}/u.test(clause[at - 1]?.text ?? '');

/** An object, or nothing more. */
export const isFollowed = (clause: readonly Word[], at: number): boolean =>
  startsObject(clause, at + 1) || standsAlone(clause, at);
