import { describe, expect, it } from 'vitest';
import { PITCH_RULES } from '../../../renderer/core/coach/rules/index.ts';
import { explanationFor } from '../../../renderer/core/coach/explain/index.ts';

const IDS = PITCH_RULES.map(({ id }) => id);

describe.each(['en', 'de'] as const)('what the coach says of a rule on the whole pitch (%s)', (language) => {
  it.each(IDS)('is whole and short: %s', (id) => {
    const { title, why, before, after } = explanationFor(id, language);

    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(why).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(why.split(/[.?!](?:\s|$)/u).filter(Boolean).length).toBeLessThanOrEqual(2);
    expect(before).not.toBe('');
    expect(after).not.toBe('');
    expect(after).not.toBe(before);
  });

  it('speaks of the words and not of their author, each time in other words', () => {
    const titles = IDS.map((id) => explanationFor(id, language).title);

    expect(titles.filter((title) => /\b(?:you|your|Sie|Ihre?)\b/u.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
