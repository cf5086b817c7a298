import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../support/coaching.ts';

const proving = (evidence: object, more: object = {}): object => ({
  ask: { decision: 'Approve it.' },
  evidence,
  ...more,
});

describe('a figure', () => {
  const facts = (...more: readonly object[]): object =>
    proving({
      facts: more.map((one, i) => ({ id: `f${i}`, label: 'wait', value: 26, ...one })),
      sources: [{ id: 's' }],
    });

  it('has a unit, a period and a comparison where it is a key figure', async () => {
    const whole = { key: true, unit: 'h', period: '2026', comparator: { value: 17 } };
    const document = facts(
      { ...whole, unit: '' },
      { ...whole, period: undefined },
      { ...whole, comparator: { label: 'x' } },
      whole,
      { label: 'no key figure' },
    );

    expect(await placesOf(document, 'figure-no-comparator')).toEqual([
      'evidence.facts[f0].unit: wait',
      'evidence.facts[f1].period: wait',
      'evidence.facts[f2].comparator.value: wait',
    ]);
  });

  it('has one value for one measure, unit and period', async () => {
    const same = facts({ unit: 'h' }, { unit: 'h', label: ' Wait ', value: 28 });

    expect(await placesOf(same, 'same-measure-two-values')).toEqual(['evidence.facts[f1].value: Wait']);
    expect(await placesOf(facts({ period: '2025' }, { period: '2026', value: 28 }), 'same-measure-two-values')).toEqual(
      [],
    );
    expect(await placesOf(facts({ period: '2025' }, { value: 28 }), 'same-measure-two-values')).toHaveLength(1);
    expect(await placesOf(facts({}, {}), 'same-measure-two-values')).toEqual([]);
  });

  it('is asked for as it is recommended', async () => {
    const asking = (amount: number, currency?: string): object => ({
      ask: {
        decision: 'Approve it.',
        oneOff: { amount: 48000 },
        options: [{ id: 'pilot', name: 'Pilot', cost: { amount, currency }, recommended: true }],
      },
    });

    expect(await placesOf(asking(46000), 'same-measure-two-values')).toEqual(['ask.options[pilot].cost: Pilot']);
    expect(await placesOf(asking(48000), 'same-measure-two-values')).toEqual([]);
    expect(await placesOf(asking(52000, 'USD'), 'same-measure-two-values')).toEqual([]);
  });

  it('comes from a source on the list', async () => {
    const document = facts({ source: 's' }, { source: 'gone' }, {}, { value: undefined });

    expect(await placesOf(document, 'fact-unsourced')).toEqual([
      'evidence.facts[f1].source: wait',
      'evidence.facts[f2].source: wait',
    ]);
  });

  it('is old two years and a month before the decision, and not a day earlier', async () => {
    const dated = (decideBy: string | undefined): object => ({
      ...facts({ date: '2024-11', source: 's' }),
      ask: { decision: 'Approve it.', decideBy },
    });

    expect(await placesOf(dated('2026-11-30'), 'stale-source')).toEqual([]);
    expect(await placesOf(dated('2026-12-01'), 'stale-source')).toEqual(['evidence.facts[f0].date: wait']);
    expect(await placesOf(dated(undefined), 'stale-source')).toEqual([]);
  });

  it('is as old as its source where it has no date itself; a year means its end', async () => {
    const document = (date: string): object =>
      proving(
        { facts: [{ id: 'f', label: 'wait', value: 1, source: 's' }], sources: [{ id: 's', title: 'Survey', date }] },
        { meta: { title: 'A test', language: 'en', occasion: { date: '2026-12-03' } } },
      );

    expect(await placesOf(document('2024'), 'stale-source')).toEqual([]);
    expect(await placesOf(document('2023'), 'stale-source')).toEqual(['evidence.sources[s].date: Survey']);
  });
});

describe('a doughnut', () => {
  const ring = (values: readonly (number | null)[], more: object = {}): object =>
    proving({
      datasets: [{ id: 'd', measure: 'Share', kind: 'doughnut', unit: '%', series: [{ id: 's', values }], ...more }],
    });

  it('has shares that make a hundred, or nearly', async () => {
    expect(await placesOf(ring([66, 18, 9]), 'shares-not-100')).toEqual([
      'evidence.datasets[d].series[s].values: Share',
    ]);
    expect(await placesOf(ring([33.3, 33.3, 33.3]), 'shares-not-100')).toEqual([]);
    expect(await placesOf(ring([33, null, null]), 'shares-not-100')).toEqual([]);
    expect(await placesOf(ring([66, 18, 9], { kind: 'column' }), 'shares-not-100')).toEqual([]);
  });

  it('has amounts that make the whole in its middle', async () => {
    const whole = { value: 10, unit: 'h' };

    expect(await placesOf(ring([4, 5], { unit: 'h', whole }), 'shares-not-100')).toHaveLength(1);
    expect(await placesOf(ring([4, 6], { unit: 'h', whole }), 'shares-not-100')).toEqual([]);
    expect(await placesOf(ring([4, 5], { unit: 'h' }), 'shares-not-100')).toEqual([]);
  });

  it('has six parts at most', async () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

    expect(await placesOf(ring([1], { categories: seven }), 'pie-too-many')).toEqual(['evidence.datasets[d].kind: g']);
    expect(await placesOf(ring([1], { categories: seven.slice(1) }), 'pie-too-many')).toEqual([]);
  });
});

describe('a chart', () => {
  const chart = (more: object): object =>
    proving({
      datasets: [{ id: 'd', measure: 'Waits', series: [{ id: 's', values: [1, 2] }], ...more }],
      sources: [{ id: 's' }],
    });

  it('has a source, and a unit unless it counts', async () => {
    const measured = { series: [{ id: 's', values: [1.5] }] };

    expect(await placesOf(chart({}), 'chart-no-unit-or-source')).toEqual(['evidence.datasets[d].source: Waits']);
    expect(await placesOf(chart({ source: 's', ...measured }), 'chart-no-unit-or-source')).toEqual([
      'evidence.datasets[d].unit: Waits',
    ]);
    expect(await placesOf(chart({ source: 's' }), 'chart-no-unit-or-source')).toEqual([]);
    expect(await placesOf(chart({ series: [] }), 'chart-no-unit-or-source')).toEqual([]);
  });
});

describe('what speaks for it', () => {
  it('is a competitor, or the argument of being first', async () => {
    expect(await placesOf(proving({}), 'no-competitor')).toEqual(['evidence.competitors']);
    expect(await placesOf(proving({ firstMover: 'We would be first.' }), 'no-competitor')).toEqual([]);
    expect(await placesOf(proving({ competitors: [{ id: 'c', meaning: 'Faster.' }] }), 'no-competitor')).toEqual([]);
  });

  it('comes from our own house or one like it', async () => {
    const facts = [{ id: 'f', label: 'of firms gain', value: 40, source: 's' }];
    const from = (title: string): object =>
      proving(
        { facts, sources: [{ id: 's', title }] },
        { meta: { title: 'A', language: 'en', organisation: 'Halden Group' } },
      );

    expect(await placesOf(from('A study'), 'no-own-evidence')).toEqual(['evidence.facts']);
    expect(await placesOf(from('Halden time survey'), 'no-own-evidence')).toEqual([]);
    expect(await placesOf(from('Our tally'), 'no-own-evidence')).toEqual([]);
    expect(
      await placesOf(proving({ caseStudies: [{ id: 'c', likeUs: 'Merged in 2023.' }] }), 'no-own-evidence'),
    ).toEqual([]);
  });
});

describe('a risk', () => {
  const owned = { mitigation: 'We check.', owner: { name: 'Ann' }, stopTrigger: 'One leak' };

  it('does not come alone', async () => {
    const risks = ['a', 'b'].map((id) => ({ id, risk: 'A leak' }));

    expect(await placesOf(proving({ risks: [risks[0], { id: 'c', risk: ' ' }] }), 'risks-too-few')).toEqual([
      'evidence.risks',
    ]);
    expect(await placesOf(proving({ risks }), 'risks-too-few')).toEqual([]);
  });

  it('says what is done, who watches and when to stop', async () => {
    const risks = [
      { id: 'a', risk: 'A', ...owned, mitigation: '' },
      { id: 'b', risk: 'B', ...owned, owner: {} },
      { id: 'c', risk: 'C', ...owned, stopTrigger: undefined },
      { id: 'd', risk: 'D', ...owned },
    ];

    expect(await placesOf(proving({ risks }), 'risk-incomplete')).toEqual([
      'evidence.risks[a].mitigation: A',
      'evidence.risks[b].owner: B',
      'evidence.risks[c].stopTrigger: C',
    ]);
  });
});
