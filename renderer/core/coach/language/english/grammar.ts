import { pattern, wordSet } from '../phrases.ts';
import type { Grammar } from '../lexicon.ts';
import type { Word } from '../text.ts';
import {
  AUXILIARIES,
  isAmbiguousBase,
  isAmbiguousThird,
  isBase,
  isIntransitive,
  isPastOfIntransitive,
  isPastOnly,
  isPastOrParticiple,
  isThirdOfIntransitive,
  isThirdOnly,
} from './verbs.ts';

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

const DETERMINERS =
  wordSet(`a an the our your their its his her my this that these those every each all both no some any one two
  three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand more less fewer most another half
  many few several either neither enough twice only over up almost nearly about`);
const ARTICLES = wordSet(
  `a an the our your their its his her my this these those every each no some any another of's whose`,
);
const OBJECTS =
  wordSet(`us them it him me you itself themselves ourselves everyone everybody nobody nothing anyone anything something
  people patients customers money time what who how why where whether that when`);
const PREPOSITIONS =
  wordSet(`of in on at by for from to with without into onto over under after before since until through across
  between among against about than as per via towards during within beyond behind beside near around despite because unlike like
  versus vs inside outside amid`);
const ADVERBS =
  wordSet(`again daily weekly monthly yearly early late later soon faster better worse longer cheaper quickly up down out away
  off back too only just not never always already still often well now today together twice once earlier sooner less more best first
  also even ever here there tomorrow overnight sharply steadily hard slightly home safely anyway alike far further easily rarely
  instead apart ahead long`);
const JOINTS = wordSet('and or but nor & plus versus vs');
const SUBJECTS = wordSet('we they i he she you people everyone everybody nobody who');
const PLURALS =
  wordSet(`people staff police children men women most many few all both teams two three four five six seven eight nine ten
  others they patients data crew some these those half customers none third quarter`);
const TIME_UNITS = wordSet('minute hour day night week weekend month quarter year shift morning evening');
const MOTION = wordSet(
  'since without despite before by to from below above under past within across in after at with on for because when if as until over between into',
);
const SUBORDINATORS = wordSet(
  'if because unless although though when while whether whenever wherever that which who whose where whom why how what',
);
const WH = wordSet('how why what where who which whom whose when whether');
const NEGATED = wordSet("please now first then never always just don't let's kindly today not finally");
const ADJECTIVES = /(?:ous|ful|less|able|ible|ive|ical|ial|ary|ent|ant)$/u;

/** Subjects that cannot be part of a noun. */
const SINGULAR = wordSet(
  'it this that one each another someone somebody anyone nothing everything something none neither',
);
const PARTICLES = wordSet('over out off up in down back away ahead through on together');
const MONEY_AND_MEN =
  wordSet(`money time risk risks trust orders revenue lives jobs margin sales errors patients customers staff people nurses guests
  confidence quality energy space waste work costs years months weeks days hours`);
/** Plurals that stand before other nouns. */
const COLLECTIONS = wordSet(
  'sales operations news customs logistics results savings goods facilities communications benefits systems services human resources',
);
/** Stand between a subject and its verb. */
const MID_ADVERBS = wordSet('already still never often rarely always seldom usually hardly barely simply');
const SMALL = wordSet('small big slow fast where local');
const MORE_OR_LESS = wordSet('over up about only nearly almost');
const NO_VERB = [PREPOSITIONS, DETERMINERS, JOINTS, SUBORDINATORS, ADVERBS];
/** Stand before nouns only. */
const BEFORE_NOUNS =
  wordSet(`new old key main next first current future expected early other own good big small financial possible
  different important real better best clear open free top lessons recent final initial total average annual shared common`);

const NUMBER = /^[€$£]?\d/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Walks from left to right; each subordinate clause takes the first finite verb after its word for itself. */
function finiteVerb(clause: readonly Word[]): number {
  if (isImperative(clause)) return 0;
  let state: State = { owed: false, relative: false };
  for (let at = 0; at < clause.length; at += 1) {
    if (opensSubordinate(clause, at)) {
      state = { owed: true, relative: at > 0 };
    } else if (isFinite(clause, at, state)) {
      if (!state.owed) return at;
      if (startsIndirect(clause)) return afterHeading(clause, at);
      state = { ...state, owed: false };
    }
  }
  return -1;
}

interface State {
  /** A subordinate clause waits for its verb. */
  readonly owed: boolean;
  /** One stood after a noun, so that the main verb stands far from its subject. */
  readonly relative: boolean;
}

/** `How it works` is a heading, whatever else it holds. */
const startsIndirect = ([first]: readonly Word[]): boolean => WH.has(first?.lower ?? '');

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
  isIntransitive(word) && (ADVERBS.has(next) || SMALL.has(next) || next === 'with');

/** What an object begins with: `the`, `us`, `400`; no year and no `a week`. */
function startsObject(clause: readonly Word[], at: number): boolean {
  const [word, next] = [lowerAt(clause, at), lowerAt(clause, at + 1)];
  if (NUMBER.test(word)) return !YEAR.test(word);
  if (OBJECTS.has(word)) return true;
  if (MORE_OR_LESS.has(word)) return NUMBER.test(next) || DETERMINERS.has(next);
  return DETERMINERS.has(word) && !TIME_UNITS.has(next);
}

function isFinite(clause: readonly Word[], at: number, state: State): boolean {
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

/** An object, or nothing more. */
const isFollowed = (clause: readonly Word[], at: number): boolean =>
  startsObject(clause, at + 1) || standsAlone(clause, at);

const lowerAt = (clause: readonly Word[], at: number): string => clause[at]?.lower ?? '';

const isAnyVerb = (word: string): boolean =>
  isThirdOnly(word) ||
  isThirdOfIntransitive(word) ||
  isBase(word) ||
  isAmbiguousBase(word) ||
  isPastOrParticiple(word) ||
  isPastOnly(word);

/** `Most buyers`, `other leaves`: no verb after a word that only stands before nouns. */
const isRelativePlural = (clause: readonly Word[], at: number): boolean => BEFORE_NOUNS.has(lowerAt(clause, at - 1));

/** A colon or dash parts what stands before from what stands after. */
const endsPhrase = (clause: readonly Word[], at: number): boolean => /[:;–—]/u.test(clause[at]?.after ?? '');

/** `May 2026` and `in May` are months, `the will` and `a must` nouns. */
function isAuxiliary(clause: readonly Word[], at: number): boolean {
  const [word, before, next] = [lowerAt(clause, at), lowerAt(clause, at - 1), lowerAt(clause, at + 1)];
  if (word === 'may' && clause[at]?.text === 'May') {
    return at > 0 && next !== '' && ![before, next].some((beside) => NUMBER.test(beside)) && !PREPOSITIONS.has(before);
  }
  if (before === 'to' || ARTICLES.has(before)) return ['is', 'are', 'was', 'were'].includes(word);
  return true;
}

/** The word that would end the subject, over an adverb between it and the verb. */
function subjectWord(clause: readonly Word[], at: number): string | undefined {
  const before = clause[at - 1]?.lower;
  const isAdverb = before !== undefined && (ADVERBS.has(before) || before.endsWith('ly'));
  return isAdverb && at > 1 ? clause[at - 2]?.lower : before;
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

/** `Ward 4 needs`: a number that is part of a name. */
const isNamed = (clause: readonly Word[], at: number): boolean => /^\p{Lu}/u.test(clause[at - 1]?.text ?? '');

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
  if (!isPlural(before) || word.endsWith('s') || word.endsWith('ing')) return false;
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
  return isPastOfIntransitive(word) && standsAlone(clause, at);
}

/** `cut answer times from 21 to 6 hours`: an object, and by how much. */
const hasExtent = (clause: readonly Word[], at: number): boolean =>
  !NO_VERB.some((list) => list.has(lowerAt(clause, at + 1))) &&
  clause
    .slice(at + 2)
    .some(
      ({ lower }, i, rest) =>
        ['by', 'from', 'to'].includes(lower) && (startsObject(rest, i + 1) || NUMBER.test(rest[i + 1]?.lower ?? '')),
    );

/** `The pilot works` and `costs rise`, but not `energy costs`. */
const endsAsSentence = (clause: readonly Word[], at: number): boolean => {
  const word = lowerAt(clause, at);
  if (!isAmbiguousThird(word)) return !word.endsWith('s') || at > 1;
  return (
    at > 1 && ARTICLES.has(lowerAt(clause, 0)) && !clause.slice(0, at).some(({ lower }) => PREPOSITIONS.has(lower))
  );
};

/** Nothing follows, or an adverb, or where to and by how much: `falls by a third`, `works`, but not `results in 2026`. */
function standsAlone(clause: readonly Word[], at: number): boolean {
  const next = clause[at + 1]?.lower;
  if (next === undefined) return endsAsSentence(clause, at);
  if (ADVERBS.has(next) || next.endsWith('ly') || next === 'half') return true;
  return MOTION.has(next) && !YEAR.test(lowerAt(clause, at + 2)) && clause[at + 2] !== undefined;
}
