import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../support/coaching.ts';

const COST = { id: 'cost', label: 'Pilot', kind: 'cost', amount: { base: 1000 } };
/** Pays back in month 5; over twelve months 2400 for 1000. */
const BENEFIT = {
  id: 'gain',
  label: 'Time',
  kind: 'benefit',
  timing: 'recurring',
  confidence: 'high',
  amount: { base: 200 },
};

const reckoning = (more: object, language = 'en-GB'): object => ({
  meta: { title: 'A test', language },
  evidence: { businessCase: { lines: [COST, BENEFIT], horizon: 12, ...more } },
});

describe('a business case', () => {
  it('is missing where neither money nor a case study shows what it brings', async () => {
    expect(await placesOf({}, 'case-missing')).toEqual(['evidence.businessCase.lines']);
    expect(await placesOf(reckoning({ lines: [{ id: 'a', kind: 'cost' }] }), 'case-missing')).toHaveLength(1);
    expect(await placesOf(reckoning({}), 'case-missing')).toEqual([]);
    expect(await placesOf({ evidence: { caseStudies: [{ id: 'c', result: 'It fell.' }] } }, 'case-missing')).toEqual(
      [],
    );
    expect(await placesOf({ evidence: { caseStudies: [{ id: 'c', name: 'Ward 3' }] } }, 'case-missing')).toHaveLength(
      1,
    );
  });

  it('has two sides and more than one scenario', async () => {
    const unsure = { ...BENEFIT, amount: { low: 100, base: 200 } };

    expect(await placesOf(reckoning({ lines: [COST] }), 'case-no-downside')).toEqual(['evidence.businessCase.lines']);
    expect(await placesOf(reckoning({ lines: [unsure] }), 'case-no-downside')).toEqual(['evidence.businessCase.lines']);
    expect(await placesOf(reckoning({}), 'case-no-downside')).toEqual([
      'evidence.businessCase.lines[gain].amount.low: Time',
    ]);
    expect(await placesOf(reckoning({ lines: [COST, unsure] }), 'case-no-downside')).toEqual([]);
    expect(
      await placesOf(
        reckoning({ lines: [{ ...COST, amount: { base: 1000, high: 1200 } }, BENEFIT] }),
        'case-no-downside',
      ),
    ).toHaveLength(1);
  });

  it('says what has to hold', async () => {
    const assumptions = [{ id: 'a', text: 'Ten minutes a week.' }];

    expect(await placesOf(reckoning({}), 'case-no-assumptions')).toEqual(['evidence.businessCase.assumptions']);
    expect(await placesOf(reckoning({ assumptions }), 'case-no-assumptions')).toEqual([]);
    expect(await placesOf({}, 'case-no-assumptions')).toEqual([]);
  });

  it('says of each benefit how sure it is', async () => {
    const unsure = { ...BENEFIT, confidence: undefined };

    expect(await placesOf(reckoning({ lines: [COST, unsure] }), 'benefit-no-confidence')).toEqual([
      'evidence.businessCase.lines[gain].confidence: Time',
    ]);
    expect(await placesOf(reckoning({}), 'benefit-no-confidence')).toEqual([]);
  });
});

describe('what is said of the business case', () => {
  const sentence = 'evidence.businessCase.sentence';

  it.each([
    ['en', 'It pays back in 9 months.'],
    ['en', 'It pays for itself within three months.'],
    ['en', 'The ROI is 300 %.'],
    ['en', 'The net benefit is €5,000 over a year.'],
    ['en', 'The cautious case breaks even after two months.'],
    ['de', 'Der Pilot amortisiert sich nach 9 Monaten.'],
    ['de', 'Die Kapitalrendite beträgt 300 %.'],
    ['de', 'Der Nettonutzen liegt bei 5.000 €.'],
  ])('contradicts it (%s, %s)', async (language, text) => {
    expect(await placesOf(reckoning({ sentence: text }, language), 'case-arithmetic')).toEqual([
      `${sentence}: ${text}`,
    ]);
  });

  it.each([
    ['en', 'It pays back in 5 months.'],
    ['en', 'It pays for itself within half a year, that is within six months.'],
    ['en', 'The ROI is 140 %.'],
    ['en', 'The net benefit is €1,400, at {fact:case.roi} of the cost.'],
    ['en', 'It pays back after {fact:case.payback} months.'],
    ['en', 'We cannot wait 9 months.'],
    ['de', 'Der Pilot amortisiert sich nach fünf Monaten.'],
    ['de', 'Der Nettonutzen liegt bei 1.400 €.'],
    ['ja', '9か月で回収します。'],
  ])('agrees with it, or says nothing of it (%s, %s)', async (language, text) => {
    expect(await placesOf(reckoning({ sentence: text }, language), 'case-arithmetic')).toEqual([]);
  });

  it('counts as well in a fact, unless it is a fact of somebody else', async () => {
    const facts = [
      { id: 'ours', label: 'Payback', value: 9, unit: 'months' },
      { id: 'theirs', label: 'Payback at Brunnberg', value: 9, unit: 'months' },
      { id: 'right', label: 'Return on investment', value: 140, unit: '%' },
    ];
    const caseStudies = [{ id: 'b', name: 'Brunnberg' }];
    const evidence = { facts, caseStudies, businessCase: { lines: [COST, BENEFIT], horizon: 12 } };

    expect(await placesOf({ evidence }, 'case-arithmetic')).toEqual(['evidence.facts[ours].value: Payback']);
  });

  it('is not checked where there is no case to check it against', async () => {
    expect(await placesOf({ story: { answer: 'It pays back in 9 months.' } }, 'case-arithmetic')).toEqual([]);
  });
});
