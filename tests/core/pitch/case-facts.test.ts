import { describe, expect, it } from 'vitest';
import { CASE_FACTS, isCaseFact } from '../../../renderer/core/pitch/case-facts.ts';
import { openDocument } from '../../support/pitches.ts';

describe('the id of a computed fact', () => {
  it.each(['case.npv', 'case.payback', 'case.roi', 'case.net', 'case.irr', 'case.break-even', 'case.cautious.payback'])(
    'is reserved when it is %s',
    (id) => {
      expect(isCaseFact(id)).toBe(true);
    },
  );

  it.each([
    'case',
    'case.',
    'npv',
    'case.NPV',
    'case.npv ',
    'case.anything',
    'case.base.npv',
    'constructor',
    '__proto__',
  ])('is not %j', (id) => {
    expect(isCaseFact(id)).toBe(false);
  });

  it('is one that a fact of the pitch could have, so that a reference reads the same', () => {
    const facts = CASE_FACTS.map((id) => ({ id, value: 1 }));

    expect(openDocument({ evidence: { facts } }).pitch.evidence?.facts).toHaveLength(CASE_FACTS.length);
  });
});
