import type { FieldPath } from '../base/ids.ts';
import type { Deck } from '../deck/model.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import type { RuleId } from './catalogue.ts';
import type { ReadStatement, StatementField } from './statement.ts';

/** Judges one statement: the offending words as they stand in it, or undefined. Runs in languages with a lexicon only. */
export interface StatementRule {
  readonly id: RuleId;
  readonly fields: readonly StatementField[];
  readonly check: (statement: ReadStatement) => string | undefined;
}

/** Judges the whole of a pitch, and the deck that it makes. */
export interface PitchRule {
  readonly id: RuleId;
  readonly check: (subject: Subject) => readonly Spot[];
}

export interface Subject {
  /** All of it, also what is private: what is found is for the author alone. */
  readonly pitch: Pitch;
  /** The `full` cut, as it is delivered. */
  readonly deck: Deck;
  /** The first subtag of the pitch's language. */
  readonly language: string;
}

/** Where a defect is, and the words that show it; the words may be empty where something is missing. */
export interface Spot {
  readonly field: FieldPath;
  readonly quote: string;
}

export interface CoachFinding extends Spot {
  readonly rule: RuleId;
  /** Why the author set it aside, if so. */
  readonly dismissed: string | undefined;
}
