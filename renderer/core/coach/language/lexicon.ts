import { de } from './de.ts';
import { en } from './en.ts';
import type { Word } from './text.ts';

/**
 * The words by which the rules of language judge, and the little grammar that titles need. Patterns look for whole words in
 * a text as it stands. Languages without a lexicon are not checked, and said not to be.
 */
export interface Lexicon {
  readonly language: 'en' | 'de';
  readonly grammar: Grammar;
  readonly figures: Figures;
  readonly dates: Dates;
  readonly words: Words;
}

export interface Grammar {
  /** Where the finite verb of a main clause stands; -1 where there is none. An imperative is one. */
  readonly finiteVerb: (clause: readonly Word[]) => number;
  /** Whether what is addressed to somebody stands at the start: an imperative. */
  readonly isImperative: (clause: readonly Word[]) => boolean;
  /** Where a second main clause may begin: and, but. */
  readonly joint: RegExp;
  /** Words that take up what was said: it, each, none. */
  readonly continues: ReadonlySet<string>;
  /** "and also": a second message announced. */
  readonly addition: RegExp;
}

export interface Figures {
  /** An amount of money. */
  readonly money: RegExp;
  /** A numeral with a unit, currency, per cent or magnitude word. */
  readonly figure: RegExp;
  /** People, posts, licences: an amount of other things than money. */
  readonly resource: RegExp;
  /** What looks like a figure and is none: dates, times of day, names. Global. */
  readonly exempt: RegExp;
  readonly noSpend: RegExp;
}

export interface Dates {
  /** By when something is decided. */
  readonly decideBy: RegExp;
  /** Any day, week or quarter by which something happens. */
  readonly when: RegExp;
  /** How long something lasts, or the day on which it ends. */
  readonly end: RegExp;
}

export interface Words {
  readonly hedge: RegExp;
  readonly inflated: RegExp;
  /** Magnitude without a figure. */
  readonly magnitude: RegExp;
  /** Says enough where a fraction stands beside it: nearly half. */
  readonly nearly: RegExp;
  readonly fraction: RegExp;
  readonly jargon: RegExp;
  /** Decides, wherever it stands. */
  readonly decision: RegExp;
  /** The same, every one of them. Global. */
  readonly decisions: RegExp;
  /** Puts the decision off. */
  readonly considering: RegExp;
  /** Asks for favour instead of a decision. */
  readonly goodwill: RegExp;
  /** Imperatives that decide nothing: look, support. */
  readonly mereOrder: RegExp;
  readonly alsoAsks: RegExp;
  readonly decider: readonly RegExp[];
  readonly gain: RegExp;
  readonly feature: RegExp;
  readonly disputable: RegExp;
  readonly asksQuestion: RegExp;
  readonly secondQuestion: RegExp;
  readonly solution: RegExp;
  readonly challenge: RegExp;
  readonly pledge: RegExp;
  /** Speaks of feelings. */
  readonly feelings: RegExp;
  readonly firstPerson: RegExp;
  /** Says in so many words that there is a rule for stopping. */
  readonly exitRule: RegExp;
  /** Stops it, */
  readonly stops: RegExp;
  /** on some condition. */
  readonly condition: RegExp;
  /** What happens if something goes another way, */
  readonly conditional: RegExp;
  /** other than well. */
  readonly success: RegExp;
  readonly wide: RegExp;
  readonly notYetWide: RegExp;
  readonly attack: RegExp;
  readonly brushOff: RegExp;
  /** Says no to what was said. */
  readonly denial: RegExp;
  /** What an answer may hold that is more than a denial. */
  readonly reason: RegExp;
  readonly handled: RegExp;
  readonly riskDenied: RegExp;
  /** Gives a reason. */
  readonly because: RegExp;
  /** What would follow if the risk came true. */
  readonly consequence: RegExp;
  readonly vagueStep: RegExp;
  readonly concreteStep: RegExp;
  readonly owner: readonly RegExp[];
}

/** Those of benefit and feature, pledge, pilot and risk. */
export type Worth = Pick<
  Words,
  | 'gain'
  | 'feature'
  | 'pledge'
  | 'exitRule'
  | 'stops'
  | 'condition'
  | 'conditional'
  | 'success'
  | 'because'
  | 'feelings'
  | 'firstPerson'
  | 'wide'
  | 'notYetWide'
  | 'handled'
  | 'riskDenied'
  | 'consequence'
>;

const LEXICONS: Readonly<Record<string, Lexicon>> = { en, de };

/** The lexicon of a BCP 47 tag's language. */
export const lexiconFor = (tag: string): Lexicon | undefined => LEXICONS[tag.split('-')[0]?.toLowerCase() ?? ''];
