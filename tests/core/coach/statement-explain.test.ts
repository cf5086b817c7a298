import { describe, expect, it } from 'vitest';
import { explanationFor } from '../../../renderer/core/coach/explain/index.ts';
import { coachStatement } from '../../../renderer/core/coach/run.ts';
import { STATEMENT_RULES } from '../../../renderer/core/coach/rules/index.ts';

/** What the coach says of the rules on one statement; its examples are held to the rule that they explain. */

describe.each(['en', 'de'] as const)('what the coach says of a rule on one statement (%s)', (language) => {
  it.each(STATEMENT_RULES)('shows the defect before and not after: $id', ({ id, fields }) => {
    const { before, after } = explanationFor(id, language);
    const [field = 'claim'] = fields;
    const found = (text: string, hasSource: boolean) =>
      coachStatement({ field, text, loose: text, context: { hasSource } }, language);

    expect(found(before, false)).toContain(id);
    expect(found(after, true)).not.toContain(id);
  });

  it.each(STATEMENT_RULES)('is a sentence about the words, and short: $id', ({ id }) => {
    const { title, why } = explanationFor(id, language);

    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(title).not.toMatch(/\b(?:you|your|Sie|Ihre?)\b/u);
    expect(why.split(/[.?!](?:\s|$)/u).filter(Boolean).length).toBeLessThanOrEqual(2);
  });
});
