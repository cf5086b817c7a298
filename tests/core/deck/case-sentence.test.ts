import { describe, expect, it } from 'vitest';
import { createLocale } from '../../../renderer/core/base/locale/index.ts';
import { computeCase } from '../../../renderer/core/business-case/compute.ts';
import { hasScenarios } from '../../../renderer/core/business-case/scenarios.ts';
import { caseSentence, type CaseSentence } from '../../../renderer/core/deck/case-sentence.ts';
import { fillLabel } from '../../../renderer/core/deck/labels.ts';
import type { CaseLine } from '../../../renderer/core/pitch/schema/index.ts';
import { assets } from '../../support/decks.ts';

type Amount = CaseLine['amount'];

const cost = (amount: Amount): CaseLine => ({ id: 'cost', kind: 'cost', amount });
const gain = (amount: Amount): CaseLine => ({ id: 'gain', kind: 'benefit', timing: 'recurring', amount });

function said(language: string, ...lines: readonly CaseLine[]): CaseSentence {
  const { texts } = assets.labels(language);
  const plan = { horizon: 12, lines };
  return caseSentence(computeCase(plan), hasScenarios(plan), {
    locale: createLocale(language),
    currency: 'EUR',
    label: (key, values = {}) => fillLabel(texts[key], values),
  });
}

describe('the sentence of a business case', () => {
  it('speaks for the cautious scenario when that pays back', () => {
    expect(said('en', cost({ base: 6000 }), gain({ low: 600, base: 1000, high: 1000 }))).toEqual({
      text: '€6K brings back €12K in 12 months; even the cautious case pays for itself by month 10.',
      results: ['case.cost', 'case.benefit', 'case.cautious.payback'],
    });
  });

  it('says so when the cautious scenario does not pay back', () => {
    expect(said('en', cost({ base: 6000 }), gain({ low: 100, base: 1000 })).text).toBe(
      '€6K brings back €12K in 12 months, and pays for itself by month 6; the cautious case not yet.',
    );
  });

  it('names no scenario when there is one only', () => {
    expect(said('en', cost({ base: 6000 }), gain({ base: 1000 })).text).toBe(
      '€6K brings back €12K in 12 months, and pays for itself by month 6.',
    );
  });

  it('says plainly that it does not pay, or that it costs nothing', () => {
    expect(said('en', cost({ base: 6000 }), gain({ base: 100 })).text).toContain('it does not pay for itself');
    expect(said('en', gain({ base: 100 }))).toEqual({
      text: 'It costs nothing, and brings €1.2K in 12 months.',
      results: ['case.benefit'],
    });
  });

  it.each(['de', 'ja', 'ar'])('is whole in %s, in each of its forms', (language) => {
    const forms = [
      [cost({ base: 6000 }), gain({ low: 600, base: 1000 })],
      [cost({ base: 6000 }), gain({ low: 100, base: 1000 })],
      [cost({ base: 6000 }), gain({ base: 1000 })],
      [cost({ base: 6000 }), gain({ base: 100 })],
      [gain({ base: 100 })],
    ].map((lines) => said(language, ...lines).text);

    expect(new Set(forms).size).toBe(5);
    expect(forms.filter((text) => text.length < 10 || /[{}]/u.test(text))).toEqual([]);
  });
});
