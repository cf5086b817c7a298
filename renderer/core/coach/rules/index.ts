import type { StatementRule } from '../rule.ts';

/** The registry: every rule stands in a file of its own, and here in one line. */
export const STATEMENT_RULES: readonly StatementRule[] = [];

export { PITCH_RULES } from './pitch.ts';
