import type { Grammar } from '../lexicon.ts';
import { pattern, wordSet } from '../phrases.ts';
import type { Word } from '../text.ts';
import { type State, isFinite } from './finite.ts';
import { lowerAt, startsObject } from './surroundings.ts';
import { AUXILIARIES, isAmbiguousBase, isBase, isIntransitive, isThirdOnly } from './verbs.ts';
import {
  ADVERBS,
  ALL,
  JOINTS,
  NEGATED,
  NOW,
  PREPOSITIONS,
  SMALL,
  SUBJECTS,
  SUBORDINATORS,
  WH,
} from './word-classes.ts';

/**
 * Whether English words hold a main clause, without a parser: forms that can be nothing but finite verbs decide by themselves,
 * forms that may be nouns or participles by the words beside them. Where in doubt it is a clause: a false finding costs more.
 */
export const grammar: Grammar = {
  finiteVerb,
  isImperative,
  joint: /(?:,\s*|\s+)(?:and|but|yet|while|whereas)\s+|\s*;\s*/iu,
  continues: wordSet('it they this that these those each neither none both here nobody nothing'),
  addition: pattern(
    `and (?:also|at the same time|in addition|besides|moreover)|as well as|in addition|additionally|moreover|furthermore`,
  ),
};

/** Walks from left to right; each subordinate clause takes the first finite verb after its word for itself. */
function finiteVerb(clause: readonly Word[]): number {
  if (isImperative(clause)) return 0;
  let state: State = { owed: false, relative: false };
  for (let at = 0; at < clause.length; at += 1) {
    if (opensSubordinate(clause, at)) {
      state = { owed: true, relative: at > 0 };
    } else if (isFinite(clause, at, state)) {
      if (!state.owed) return at;
      if (startsIndirect(clause)) return afterComma(clause, at) ?? afterHeading(clause, at);
      state = { ...state, owed: false };
    }
  }
  return -1;
}

/** `How it works` is a heading, whatever else it holds. */
const startsIndirect = ([first]: readonly Word[]): boolean => WH.has(first?.lower ?? '');

/** `What we do not measure, we lose`: what follows the comma is a clause of its own. */
function afterComma(clause: readonly Word[], from: number): number | undefined {
  const comma = clause.findIndex(({ after }, i) => i >= from && after === ',');
  const rest = comma === -1 ? [] : clause.slice(comma + 1);
  const [first] = rest;
  if (!first || WH.has(first.lower) || JOINTS.has(first.lower)) return undefined;
  const at = finiteVerb(rest);
  return at === -1 ? undefined : comma + 1 + at;
}

/** `What we measured changes the plan`: a second verb that stands by itself. */
function afterHeading(clause: readonly Word[], from: number): number {
  const at = clause.findIndex(({ lower }, i) => i > from + 1 && (AUXILIARIES.has(lower) || isThirdOnly(lower)));
  if (at === -1) return -1;
  const between = clause.slice(from, at).map(({ lower }) => lower);
  const mere = [...JOINTS, ...WH, ...SUBJECTS, ...ADVERBS].includes(between.at(-1) ?? '');
  return mere || between.some((word) => WH.has(word)) ? -1 : at;
}

function opensSubordinate(clause: readonly Word[], at: number): boolean {
  const word = lowerAt(clause, at);
  if (at === 0 && ALL.has(word) && SUBJECTS.has(lowerAt(clause, 1))) return true;
  if (!SUBORDINATORS.has(word)) return false;
  if (word === 'that') return at > 0;
  const next = lowerAt(clause, at + 1);
  return !['when', 'while', 'if'].includes(word) || !(PREPOSITIONS.has(next) || /(?:ing|ed)$/u.test(next));
}

function isImperative(clause: readonly Word[]): boolean {
  const at = NEGATED.has(lowerAt(clause, 0)) ? 1 : 0;
  const [word, next] = [lowerAt(clause, at), lowerAt(clause, at + 1)];
  if (next === '' || next === 'of' || clause[at]?.after.startsWith(':') === true) return false;
  if (at === 1 && (word === 'let' || lowerAt(clause, 0) === "let's")) return true;
  if (['be', 'do', 'have'].includes(word)) return at === 1 || word !== 'have';
  if (isAmbiguousBase(word)) {
    return startsObject(clause, at + 1) || next.endsWith('ing') || isIntransitiveOrder(word, next);
  }
  return isBase(word) && !JOINTS.has(next) && next !== 'for' && next !== 'is' && next !== 'are';
}

/** `Start small`, `work with the unions`. */
const isIntransitiveOrder = (word: string, next: string): boolean =>
  NOW.has(next) || (isIntransitive(word) && (ADVERBS.has(next) || SMALL.has(next) || next === 'with'));
