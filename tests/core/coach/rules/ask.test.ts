import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../support/coaching.ts';

const DECISION = 'Approve €48,000 for a pilot by 11 December.';

const option = (id: string, more: object = {}): object => ({
  id,
  name: id,
  cost: { amount: 1 },
  tradeOff: 'Some',
  ...more,
});
const asking = (ask: object): object => ({ ask: { decision: DECISION, ...ask } });

describe('an ask', () => {
  it('is missing where there is no decision, and of no other part of it is spoken then', async () => {
    expect(await placesOf({ ask: { decision: ' ' } }, 'ask-missing')).toEqual(['ask.decision']);
    expect(await placesOf({ ask: { decision: ' ' } }, 'no-next-steps')).toEqual([]);
    expect(await placesOf({}, 'no-consequences')).toEqual([]);
    expect(await placesOf(asking({}), 'ask-missing')).toEqual([]);
  });

  it('says what happens on yes and on no, each by itself', async () => {
    expect(await placesOf(asking({ onYes: 'We start.' }), 'no-consequences')).toEqual(['ask.onNo']);
    expect(await placesOf(asking({ onYes: 'We start.', onNo: 'We wait.' }), 'no-consequences')).toEqual([]);
  });

  it('has one step at least that says what, who and when', async () => {
    const half = [{ id: 'a', what: 'Order', who: { name: 'Ann' } }];
    const whole = [...half, { id: 'b', what: 'Sign', who: { name: 'Ann' }, when: '2026-12-14' }];

    expect(await placesOf(asking({ nextThirtyDays: half }), 'no-next-steps')).toEqual(['ask.nextThirtyDays']);
    expect(await placesOf(asking({ nextThirtyDays: whole }), 'no-next-steps')).toEqual([]);
  });
});

describe('a decider', () => {
  it('is one: named in the ask, or on the list of people', async () => {
    const people = [{ id: 'ann', name: 'Ann Lee', part: 'decide' }];

    expect(await placesOf(asking({}), 'ask-no-decider')).toHaveLength(1);
    expect(await placesOf({ people: [{ id: 'bo', name: 'Bo Ek' }] }, 'no-decider-holds-d')).toEqual(['ask.decider']);
    expect(await placesOf(asking({ decider: { name: 'Ann Lee' } }), 'no-decider-holds-d')).toEqual([]);
    expect(await placesOf({ ...asking({}), people }, 'no-decider-holds-d')).toEqual([]);
    expect(await placesOf({ ...asking({ decider: { name: 'ann lee' } }), people }, 'no-decider-holds-d')).toEqual([]);
  });

  it('is not another than the one on the list', async () => {
    const people = [{ id: 'ann', name: 'Ann Lee', part: 'decide' }];
    const document = { ...asking({ decider: { name: 'The board' } }), people };

    expect(await placesOf(document, 'no-decider-holds-d')).toEqual(['people[ann].part: The board, Ann Lee']);
  });
});

describe('what is said once', () => {
  it('is that nobody decides', async () => {
    expect(await placesOf(asking({}), 'no-decider-holds-d')).toEqual([]);
  });

  it('is that no step has who and when, instead of the same of each step', async () => {
    const nextThirtyDays = [
      { id: 'a', what: 'Sign the licence' },
      { id: 'b', what: 'Train two in each crew' },
    ];
    const planned = { id: 'c', what: 'Report', who: { name: 'Ann Lee' }, when: '2027-01-12' };

    expect(await placesOf(asking({ nextThirtyDays }), 'no-next-steps')).toEqual(['ask.nextThirtyDays']);
    expect(await placesOf(asking({ nextThirtyDays }), 'next-step-no-date')).toEqual([]);
    expect(await placesOf(asking({ nextThirtyDays: [...nextThirtyDays, planned] }), 'next-step-no-date')).toEqual([
      'ask.nextThirtyDays[a].what: Sign the licence',
      'ask.nextThirtyDays[b].what: Train two in each crew',
    ]);
  });

  it('is that neither a yes nor a no has consequences', async () => {
    expect(await placesOf(asking({}), 'no-consequences')).toEqual(['ask.onYes']);
    expect(await placesOf(asking({ onYes: 'We begin.' }), 'no-consequences')).toEqual(['ask.onNo']);
  });
});

describe('options', () => {
  const nothing = option('nothing', { doNothing: true });

  it('are two at least, with doing nothing among them', async () => {
    expect(await placesOf(asking({ options: [nothing] }), 'options-missing')).toEqual(['ask.options']);
    expect(await placesOf(asking({ options: [option('a'), option('b')] }), 'options-missing')).toEqual(['ask.options']);
    expect(await placesOf(asking({ options: [nothing, option('a')] }), 'options-missing')).toEqual([]);
  });

  it('have exactly one that is recommended', async () => {
    const [a, b] = [option('a', { recommended: true }), option('b', { recommended: true })];

    expect(await placesOf(asking({ options: [nothing, option('a')] }), 'options-no-recommendation')).toEqual([
      'ask.options',
    ]);
    expect(await placesOf(asking({ options: [a, b] }), 'options-no-recommendation')).toEqual([
      'ask.options[b].recommended: b',
    ]);
    expect(await placesOf(asking({ options: [nothing, a] }), 'options-no-recommendation')).toEqual([]);
  });

  it('each have a cost, in money or in words, and what they give up', async () => {
    const options = [
      { id: 'nothing', name: 'Nothing', doNothing: true, tradeOff: 'Time' },
      { id: 'words', name: 'Words', costNote: 'An hour each', tradeOff: 'Time' },
      { id: 'free', name: 'Free', tradeOff: 'Time' },
      { id: 'perfect', name: 'Perfect', cost: { amount: 5 } },
    ];

    expect(await placesOf(asking({ options }), 'option-incomplete')).toEqual([
      'ask.options[free].cost: Free',
      'ask.options[perfect].tradeOff: Perfect',
    ]);
  });

  it('are four at most', async () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => option(id));

    expect(await placesOf(asking({ options }), 'options-too-many')).toEqual([]);
    expect(await placesOf(asking({ options: [...options, option('e')] }), 'options-too-many')).toEqual([
      'ask.options[e].name: e',
    ]);
  });
});
