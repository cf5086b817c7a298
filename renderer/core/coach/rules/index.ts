import type { PitchRule, StatementRule } from '../rule.ts';

/** The registry: every rule stands in a file of its own, and here in one line. */
export const STATEMENT_RULES: readonly StatementRule[] = [];

export const PITCH_RULES: readonly PitchRule[] = [];
