import type { Word } from '../text.ts';
import {
  endsPhrase,
  hasExtent,
  isFollowed,
  isNamed,
  lowerAt,
  standsAlone,
  startsObject,
  subjectWord,
} from './surroundings.ts';
import {
  AUXILIARIES,
  isAmbiguousBase,
  isAmbiguousThird,
  isBase,
  isBriskPast,
  isIntransitive,
  isPastOfIntransitive,
  isPastOnly,
  isPastOrParticiple,
  isThirdOfIntransitive,
  isThirdOnly,
} from './verbs.ts';
import {
  ADJECTIVES,
  ADVERBS,
  ARTICLES,
  BEFORE_NOUNS,
  COLLECTIONS,
  DETERMINERS,
  JOINTS,
  MID_ADVERBS,
  MONEY_AND_MEN,
  NO_VERB,
  NUMBER,
  PARTICLES,
  PLURALS,
  PREPOSITIONS,
  SINGULAR,
  SUBJECTS,
  SUBORDINATORS,
} from './word-classes.ts';

/** Whether one English word is a finite verb, by its form and by the words beside it. */

export interface State {
  /** A subordinate clause waits for its verb. */
  readonly owed: boolean;
  /** One stood after a noun, so that the main verb stands far from its subject. */
  readonly relative: boolean;
}

export function isFinite(clause: readonly Word[], at: number, state: State): boolean {
  const word = lowerAt(clause, at);
  if (AUXILIARIES.has(word)) return isAuxiliary(clause, at);
  const before = subjectWord(clause, at);
  if (before === undefined) return false;
  if (SUBJECTS.has(before)) return isAnyVerb(word) || !NO_VERB.some((list) => list.has(word));
  if (SUBORDINATORS.has(before) && before !== 'when') return isAnyVerb(word);
  if (SINGULAR.has(before)) return word.endsWith('s') && isAnyVerb(word);
  if (MID_ADVERBS.has(lowerAt(clause, at - 1)) && at > 1 && (isBase(word) || isAmbiguousBase(word))) return true;
  if (endsPhrase(clause, at - 1) || !isSubject(before)) return false;
  if (isPastOnly(word) || (isThirdOnly(word) && !isRelativePlural(clause, at))) return true;
  if (state.relative && !state.owed && isBase(word) && isFollowed(clause, at)) return true;
  return isThirdInContext(clause, at, before) || isPlainInContext(clause, at, before) || isPastInContext(clause, at);
}

const isAnyVerb = (word: string): boolean =>
  isAmbiguousThird(word) ||
  isThirdOnly(word) ||
  isThirdOfIntransitive(word) ||
  isBase(word) ||
  isAmbiguousBase(word) ||
  isPastOrParticiple(word) ||
  isPastOnly(word);

/** `Most buyers`, `other leaves`: no verb after a word that only stands before nouns. */
const isRelativePlural = (clause: readonly Word[], at: number): boolean => BEFORE_NOUNS.has(lowerAt(clause, at - 1));

/** `May 2026` and `in May` are months, `the will` and `a must` nouns. */
function isAuxiliary(clause: readonly Word[], at: number): boolean {
  const [word, before, next] = [lowerAt(clause, at), lowerAt(clause, at - 1), lowerAt(clause, at + 1)];
  if (word === 'may' && clause[at]?.text === 'May') {
    return at > 0 && next !== '' && ![before, next].some((beside) => NUMBER.test(beside)) && !PREPOSITIONS.has(before);
  }
  if (before === 'to' || ARTICLES.has(before)) return ['is', 'are', 'was', 'were'].includes(word);
  return true;
}

const isSubject = (word: string): boolean =>
  word === 'may' || (![PREPOSITIONS, ARTICLES, JOINTS, AUXILIARIES].some((list) => list.has(word)) && word !== 'to');

const isPlural = (word: string): boolean =>
  (word.endsWith('s') && !/(?:ss|'s|us|is)$/u.test(word)) || PLURALS.has(word);

function isThirdInContext(clause: readonly Word[], at: number, before: string): boolean {
  const word = lowerAt(clause, at);
  if (!word.endsWith('s') || word.endsWith('ss') || before.endsWith("'s")) return false;
  if (NUMBER.test(before) && !isNamed(clause, at - 1)) return false;
  const looksPlural = before.endsWith('s') && !/(?:ss|us|is|ness)$/u.test(before);
  if (looksPlural || ADJECTIVES.test(before) || BEFORE_NOUNS.has(before)) return false;
  if (startsObject(clause, at + 1) || isCommonObject(clause, at)) return true;
  return isThirdOfIntransitive(word) && standsAlone(clause, at);
}

/** `Delay costs customers`, `a pilot limits damage`, but not `project costs overview`. */
const isCommonObject = (clause: readonly Word[], at: number): boolean => {
  const [word, next] = [lowerAt(clause, at), lowerAt(clause, at + 1)];
  if (!isThirdOfIntransitive(word) && !isAmbiguousThird(word)) return false;
  if (MONEY_AND_MEN.has(next) || clause[at - 1]?.after === ',') return true;
  return (
    ARTICLES.has(lowerAt(clause, 0)) && at > 1 && /^[a-z-]+$/u.test(next) && !NO_VERB.some((list) => list.has(next))
  );
};

/** `Costs fall`, `nurses lose an hour`, `our rivals answer on the same day`. */
function isPlainInContext(clause: readonly Word[], at: number, before: string): boolean {
  const word = lowerAt(clause, at);
  if (word.endsWith('s') || word.endsWith('ing')) return false;
  if (!isPlural(before) && !(hasPluralBefore(clause, at) && isFollowed(clause, at))) return false;
  if (isBase(word) && !isAmbiguousBase(word)) return true;
  if (isIntransitive(word) && standsAlone(clause, at)) return true;
  if (!isBase(word) && !isAmbiguousBase(word)) return isUnknownVerb(clause, at, word);
  const next = lowerAt(clause, at + 1);
  if (startsObject(clause, at + 1) || PARTICLES.has(next) || ADVERBS.has(next) || next.endsWith('ly')) return true;
  if (ADVERBS.has(lowerAt(clause, at - 1))) return true;
  if (DETERMINERS.has(lowerAt(clause, 0)) && at > 1 && standsAlone(clause, at)) return true;
  return (
    before.endsWith('s') &&
    !COLLECTIONS.has(before) &&
    /^[a-z]{3,}$/u.test(next) &&
    !NO_VERB.some((list) => list.has(next))
  );
}

/** `Engineers in Graz fix it`, `the council and IT back it`. */
const hasPluralBefore = (clause: readonly Word[], at: number): boolean =>
  lowerAt(clause, at - 2) === 'and' ||
  (at > 2 &&
    isPlural(lowerAt(clause, 0)) &&
    ['in', 'of', 'at', 'from', 'on', 'with', 'without'].includes(lowerAt(clause, 1)));

/** `Customers abandon the form`: unknown words, yet what follows can only be an object. */
const isUnknownVerb = (clause: readonly Word[], at: number, word: string): boolean =>
  !NO_VERB.some((list) => list.has(word)) &&
  ARTICLES.has(lowerAt(clause, at + 1)) &&
  /^[a-z]+$/u.test(word) &&
  word.length > 3;

function isPastInContext(clause: readonly Word[], at: number): boolean {
  const word = lowerAt(clause, at);
  if (!isPastOrParticiple(word)) return false;
  if (startsObject(clause, at + 1) || hasExtent(clause, at)) return true;
  if (isBriskPast(word) && clause[at + 1] && !NO_VERB.some((list) => list.has(lowerAt(clause, at + 1)))) return true;
  return isPastOfIntransitive(word) && standsAlone(clause, at);
}
