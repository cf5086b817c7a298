import type { Grammar } from '../lexicon.ts';
import { pattern, wordSet } from '../phrases.ts';
import type { Word } from '../text.ts';
import {
  ADJECTIVE,
  AUXILIARIES,
  IMPERATIVES,
  INTRANSITIVE,
  isParticiple,
  mayBeParticiple,
  NO_VERBS,
  TRANSITIVE,
  PLURAL_AUXILIARIES,
  STRONG,
} from './verbs.ts';

/**
 * Whether German words hold a main clause. A small word that ends like a verb, and is neither a known adverb nor a participle
 * nor declined, is its verb; what stands in a subordinate clause does not count. Where in doubt it is a clause.
 */
export const grammar: Grammar = {
  finiteVerb,
  isImperative,
  joint: /(?:,\s*|\s+)(?:und|aber|doch|jedoch|während|denn)\s+|\s*;\s*/iu,
  continues: wordSet('sie es er das dies diese dieser jede jeder jedes keine keiner beide hier damit niemand'),
  addition: pattern(
    'und (?:außerdem|auch|zudem|zugleich|gleichzeitig|darüber hinaus|obendrein)|sowie|außerdem|darüber hinaus|zusätzlich|ebenso wie|zudem|des Weiteren',
  ),
};

const DETERMINERS =
  wordSet(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem unser unsere unseren unserem unserer ihr ihre ihren
  ihrem sein seine seinen mein meine meinen dieser diese dieses diesen jede jeder jedes jeden alle allen viele vielen wenige mehrere einige beide zwei drei vier fünf
  sechs sieben acht neun zehn zwölf mehr weniger nur rund etwa über knapp fast bis zu uns sich ihnen ihm ihn sie es`);
const CASED =
  wordSet(`der die das den dem des ein eine einen einem einer eines kein keine keinen unsere unseren unserem unserer ihre ihren seine seinen meine meinen diese
  diesen dieser dieses jeden jede jeder jedes alle allen viele vielen zum zur vom beim im am ans ins zwei drei vier fünf sechs sieben acht neun zehn zwei mehrere einige
  keiner beiden beide welche welcher`);
const PREPOSITIONS =
  wordSet(`in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor während wegen zu zum zur zwischen als wie statt
  trotz ab pro je gegenüber hinter neben samt inklusive laut`);
const SUBORDINATORS =
  wordSet(`dass weil wenn obwohl sobald solange damit bevor nachdem ob da falls sofern sodass indem seitdem ehe wo was wie warum weshalb wieso wer wen wem
  wann wozu woran wodurch wofür womit welche welcher welches wohin woher`);
const RELATIVES = wordSet(
  'der die das den dem denen deren dessen welche welcher welches wo was worauf womit wodurch um ohne statt anstatt',
);
const PRONOUNS = wordSet('wir sie ich er es man jeder niemand alle das dies uns sich wer keiner viele');
/** Articles that are pronouns too. */
const BOTH = wordSet('sie alle viele die das beide einige dies jeder');
/** Participles that are plurals too. */
const PLURAL_TOO = wordSet(
  'erfahren erhalten bekommen vergessen verlassen entstehen verlangen betreiben behalten vertreten ertragen beweisen übernehmen',
);
const JOINTS = wordSet('und oder sowie aber');

function finiteVerb(clause: readonly Word[]): number {
  if (isImperative(clause)) return 0;
  const main = mainClause(clause);
  return main.find((at) => isFinite(clause, at, main)) ?? -1;
}

/** Positions outside subordinate clauses. One that stands first ends at its comma; without a comma all of it is subordinate. */
function mainClause(clause: readonly Word[]): readonly number[] {
  const positions: number[] = [];
  let subordinate = SUBORDINATORS.has(lowerAt(clause, 0));
  clause.forEach((word, at) => {
    const sign = clause[at - 1]?.after ?? '';
    if (sign.includes(',')) subordinate = opensSubordinate(clause, at);
    if (/[–—:;]/u.test(sign)) subordinate = SUBORDINATORS.has(word.lower);
    if (!subordinate) positions.push(at);
  });
  return positions;
}

/** `, weil`, `, das liefert`, `, mit dem`; but `, die Kosten steigen` begins a clause of its own. */
function opensSubordinate(clause: readonly Word[], at: number): boolean {
  const lower = lowerAt(clause, at);
  if (SUBORDINATORS.has(lower)) return true;
  const relative = PREPOSITIONS.has(lower) ? lowerAt(clause, at + 1) : lower;
  if (!RELATIVES.has(relative)) return false;
  const next = clause[at + 1];
  return !(next !== undefined && isCapital(next) && relative === lower && isVerbSecond(clause, at + 2));
}

const isVerbSecond = (clause: readonly Word[], at: number): boolean =>
  isVerbLike(clause[at]) && clause[at + 1] !== undefined;

function isImperative([first, second, third]: readonly Word[]): boolean {
  if (!first || !second) return false;
  if (first.lower === 'bitte') return true;
  if (second.text === 'Sie' || second.lower === 'wir') return /(?:en|ern|eln)$/u.test(first.lower);
  return IMPERATIVES.has(first.lower) && third?.text === 'Sie';
}

const lowerAt = (clause: readonly Word[], at: number): string => clause[at]?.lower ?? '';

const isCapital = ({ text }: Word): boolean => /^[\p{Lu}\d€„"]/u.test(text);

const isVerbLike = (word: Word | undefined): boolean =>
  word !== undefined && !isCapital(word) && !NO_VERBS.has(word.lower) && /(?:t|en|te|ten|ern|eln)$/u.test(word.lower);

const isSubject = (word: Word | undefined): boolean =>
  word !== undefined && (isCapital(word) || PRONOUNS.has(word.lower));

/** An article or pronoun first makes what follows a sentence rather than a heading. */
const startsDetermined = (clause: readonly Word[]): boolean =>
  CASED.has(lowerAt(clause, 0)) || PRONOUNS.has(lowerAt(clause, 0));

/** `die` in `die neuen`: what follows an article belongs to a noun, unless the article is a pronoun. */
const standsBeforeNoun = (clause: readonly Word[], at: number): boolean =>
  CASED.has(lowerAt(clause, at - 1)) && !BOTH.has(lowerAt(clause, at - 1));

function isFinite(clause: readonly Word[], at: number, main: readonly number[]): boolean {
  const word = clause[at];
  if (!word) return false;
  if (at === 0) return isVerbFirst(clause);
  const before = clause[at - 1];
  if (isCapital(word) || before?.lower === 'zu') return false;
  const last = isLast(clause, at, main);
  if (AUXILIARIES.has(word.lower)) return true;
  if (PLURAL_AUXILIARIES.has(word.lower)) return word.lower !== 'sein' && (!last || isSubject(before));
  if (isHeading(clause, at)) return false;
  if (STRONG.has(word.lower)) return !(word.lower.endsWith('en') && isLonePlural(clause, at, last));
  if (PLURAL_TOO.has(word.lower) && !last && isSubject(before)) return true;
  if (NO_VERBS.has(word.lower) || isParticiple(word.lower)) return false;
  return hasEnding(clause, at, last);
}

/** `Kosten senken in der Küche`, `Fachkräfte gewinnen und halten`: the noun is what it is done to. */
function isHeading(clause: readonly Word[], at: number): boolean {
  const next = lowerAt(clause, at + 1);
  if (at !== 1 || !TRANSITIVE.has(lowerAt(clause, at))) return false;
  return PREPOSITIONS.has(next) || (JOINTS.has(next) && lowerAt(clause, clause.length - 1).endsWith('en'));
}

/** Nothing of the clause follows; a clause that says when or why shows that this one has its verb. */
const isLast = (clause: readonly Word[], at: number, main: readonly number[]): boolean => {
  const { after = '' } = clause[at] ?? {};
  if (after.includes(',') && SUBORDINATORS.has(lowerAt(clause, at + 1))) return false;
  return at === main.at(-1) || /[,:;–—]/u.test(after);
};

/** `Gibt es nicht`: rare, and only where it is plain. */
const isVerbFirst = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  !first.lower.endsWith('en') &&
  (AUXILIARIES.has(first.lower) || STRONG.has(first.lower));

function hasEnding(clause: readonly Word[], at: number, last: boolean): boolean {
  const lower = lowerAt(clause, at);
  if (/(?:te|ten)$/u.test(lower)) return isPast(clause, at, last);
  if (lower.endsWith('t')) return isThird(clause, at, last);
  if (/(?:en|ern|eln)$/u.test(lower)) return isPlural(clause, at, last);
  return lower.endsWith('e') && (lowerAt(clause, at - 1) === 'ich' || lowerAt(clause, at + 1) === 'ich');
}

/** `spart`, `reduziert`; the latter is finite where something follows that it may govern. */
function isThird(clause: readonly Word[], at: number, last: boolean): boolean {
  const lower = lowerAt(clause, at);
  const [before, next] = [clause[at - 1], clause[at + 1]];
  if (standsBeforeNoun(clause, at) || (ADJECTIVE.test(lower) && !/(?:i|e)rt$|igt$|elt$/u.test(lower))) return false;
  if (!mayBeParticiple(lower)) return true;
  if (last || next === undefined) return startsDetermined(clause) && at <= 3 && isSubject(before);
  if (JOINTS.has(next.lower)) return false;
  if (PREPOSITIONS.has(next.lower)) return startsDetermined(clause) && isSubject(before);
  return isSubject(before) || at === 1 || DETERMINERS.has(next.lower);
}

/** `sparten`, `sparte`: after its subject, or before it where an adverb stands first; else it is declined. */
function isPast(clause: readonly Word[], at: number, last: boolean): boolean {
  const lower = lowerAt(clause, at);
  const [before, next] = [clause[at - 1], clause[at + 1]];
  if (standsBeforeNoun(clause, at)) return false;
  if (lower.endsWith('ten') && isLonePlural(clause, at, last)) return INTRANSITIVE.has(lower);
  if (lower.endsWith('ierte') && !isSubject(before)) return false;
  if (at === 1 && next !== undefined && isCapital(next) && ADJECTIVE.test(before?.lower ?? '')) return false;
  return isSubject(before) || (at === 1 && !(next !== undefined && isCapital(next)));
}

/** `Pflegekräfte verlieren täglich`, `heute zahlen wir`; `Kosten senken` is no clause. */
function isPlural(clause: readonly Word[], at: number, last: boolean): boolean {
  const lower = lowerAt(clause, at);
  const [before, next] = [clause[at - 1], clause[at + 1]];
  if (standsBeforeNoun(clause, at) || PREPOSITIONS.has(before?.lower ?? '') || JOINTS.has(before?.lower ?? '')) {
    return false;
  }
  if (CASED.has(before?.lower ?? '') && next !== undefined && isCapital(next)) return false;
  if (isLonePlural(clause, at, last)) return INTRANSITIVE.has(lower);
  if (last) return isSubject(before);
  if (next && (PRONOUNS.has(next.lower) || next.text === 'Sie')) return true;
  return isSubject(before) || (at === 1 && !ADJECTIVE.test(lower) && !(next !== undefined && isCapital(next)));
}

/** Last in what does not begin as a sentence does, or far from its subject: an infinitive rather than a finite verb. */
const isLonePlural = (clause: readonly Word[], at: number, last: boolean): boolean =>
  last &&
  !INTRANSITIVE.has(lowerAt(clause, at)) &&
  (!startsDetermined(clause) || at > 5 || clause.slice(0, at).some(({ lower }) => PREPOSITIONS.has(lower)));
