import type { FieldPath } from '../base/ids.ts';
import type { Lexicon } from './language/lexicon.ts';

/**
 * One statement of an author, in the place where an executive meets it. The same rules judge the statements of a pitch and
 * the lines of `greenlight check --lines`.
 */
export const STATEMENT_FIELDS = [
  'slide-title',
  'ask',
  'benefit',
  'claim',
  'situation',
  'question',
  'answer',
  'update',
  'champion-commitment',
  'pilot',
  'objection-answer',
  'risk',
  'next-step',
] as const;
export type StatementField = (typeof STATEMENT_FIELDS)[number];

/** What else is known where the statement stands. What is absent is not known. */
export interface StatementContext {
  /** A source stands behind what it says. */
  readonly hasSource?: boolean | undefined;
  /** What it costs, or that it costs nothing. */
  readonly amount?: string | undefined;
  readonly decider?: string | undefined;
  readonly decideBy?: string | undefined;
  readonly endDate?: string | undefined;
  readonly exitRule?: string | undefined;
  /** What an answer answers. */
  readonly objection?: string | undefined;
  readonly mitigation?: string | undefined;
  readonly who?: string | undefined;
  readonly when?: string | undefined;
}

export interface Statement {
  readonly field: StatementField;
  /** As it is shown: without Markdown, facts filled in. */
  readonly text: string;
  /** The same without its facts, so that only what was typed loose is left. */
  readonly loose: string;
  readonly context: StatementContext;
}

/** A statement of a pitch, with the way back to where it was typed. */
export interface PlacedStatement extends Statement {
  readonly path: FieldPath;
}

/** A statement in a language whose words the coach knows. */
export interface ReadStatement extends Statement {
  readonly lexicon: Lexicon;
}
