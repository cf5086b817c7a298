import type { RuleId } from '../catalogue.ts';

/** What the coach says of one rule, in the language of the person who reads it. */
export interface Explanation {
  /** What it is, as a sentence about the words and never about their author: "This names a feature, not a gain". */
  readonly title: string;
  /** Why it matters to an executive, in two sentences at most. */
  readonly why: string;
  /** How it might stand there, and how it would stand better. */
  readonly before: string;
  readonly after: string;
}

export type Explanations = Readonly<Record<RuleId, Explanation>>;
