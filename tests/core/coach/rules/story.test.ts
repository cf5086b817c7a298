import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../support/coaching.ts';

const ANSWER = 'Try it for six weeks.';
const telling = (story: object, language = 'en-GB'): object => ({
  meta: { title: 'A test', language },
  story: { answer: ANSWER, ...story },
});
const fact = (more: object): object => ({ id: 'f', label: 'lost', value: 72, ...more });

describe('a story', () => {
  it('misses each beat that is empty, or all at once where nothing is told', async () => {
    expect(await placesOf({}, 'story-incomplete')).toEqual(['story.situation']);
    expect(await placesOf(telling({ situation: 'Six sites.', question: ' ' }), 'story-incomplete')).toEqual([
      'story.complication',
      'story.question',
    ]);
  });

  it('stands on two to four reasons', async () => {
    const reasons = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, reason: `Reason ${id}`, support: 'So.' }));

    expect(await placesOf(telling({ reasons: reasons.slice(0, 1) }), 'reasons-count')).toEqual(['story.reasons']);
    expect(await placesOf(telling({ reasons: reasons.slice(0, 4) }), 'reasons-count')).toEqual([]);
    expect(await placesOf(telling({ reasons }), 'reasons-count')).toEqual(['story.reasons[e].reason: Reason e']);
  });

  it('has a sentence or a known fact behind each reason', async () => {
    const reasons = [
      { id: 'bare', reason: 'It is **slow**' },
      { id: 'lost', reason: 'It is slow', facts: ['gone'] },
      { id: 'told', reason: 'It is slow', support: 'We measured.' },
      { id: 'shown', reason: 'It takes {fact:f}' },
      { id: 'backed', reason: 'It is slow', facts: ['f'] },
    ];
    const document = { ...telling({ reasons }), evidence: { facts: [fact({})] } };

    expect(await placesOf(document, 'reason-unsupported')).toEqual([
      'story.reasons[bare].support: It is slow',
      'story.reasons[lost].support: It is slow',
    ]);
  });

  it.each([
    ['en-GB', 'It is important to the company.'],
    ['de', 'Das Thema ist wichtig für die Firma.'],
  ])('does not say why now where nothing changes and no time is named (%s)', async (language, whyNow) => {
    expect(await placesOf(telling({ whyNow }, language), 'why-now-missing')).toEqual([`story.whyNow: ${whyNow}`]);
  });

  it.each([
    ['en-GB', 'The contract ends in spring.'],
    ['en-GB', 'Version 4 is out of support.'],
    ['de', 'Im Sommer läuft der Vertrag aus.'],
    ['ja', '契約が終わります。'],
  ])('says why now by a time or a change (%s, %s)', async (language, whyNow) => {
    expect(await placesOf(telling({ whyNow }, language), 'why-now-missing')).toEqual([]);
  });

  it('prices waiting with a figure that has a period', async () => {
    const waiting = (figure: object): object => ({
      ...telling({ costOfInaction: { text: 'Lost to searching', fact: 'f' } }),
      evidence: { facts: [fact(figure)] },
    });
    const rule = 'inaction-not-quantified';

    expect(await placesOf(telling({}), rule)).toEqual(['story.costOfInaction.text']);
    expect(await placesOf(telling({ costOfInaction: { text: 'Lost' } }), rule)).toEqual([
      'story.costOfInaction.fact: Lost',
    ]);
    expect(await placesOf(waiting({}), rule)).toEqual(['evidence.facts[f].period: lost']);
    expect(await placesOf(waiting({ period: 'per month' }), rule)).toEqual([]);
    expect(await placesOf(waiting({ unit: 'hours/week' }), rule)).toEqual([]);
  });

  it('shows what is and what could be, twice', async () => {
    const pairs = ['a', 'b'].map((id) => ({ id, whatIs: 'Now', whatCouldBe: 'Then' }));

    expect(await placesOf(telling({ pairs: [pairs[0], { id: 'c', whatIs: 'Now' }] }), 'few-pairs')).toEqual([
      'story.pairs',
    ]);
    expect(await placesOf(telling({ pairs }), 'few-pairs')).toEqual([]);
  });

  it('speaks of those who gain more than of those who tell it', async () => {
    const ours = 'We built our tool, and we love our tool; we show our tool to us and our friends.';
    const yours =
      'Your engineers wait. You lose hours. Your nurses wait. You pay, and your sites pay. Your call, yours alone, for you.';

    expect(await placesOf(telling({ situation: ours }), 'self-centred')).toEqual([
      'story.situation: We built our tool, and we love our tool; we show our…',
    ]);
    expect(await placesOf(telling({ situation: ours, complication: yours }), 'self-centred')).toEqual([]);
    expect(await placesOf(telling({ situation: ours }, 'ar'), 'self-centred')).toEqual([]);
  });
});

describe('a feature', () => {
  it('needs a benefit and what that lets somebody do', async () => {
    const benefits = [
      { id: 'bare', feature: 'Routing by skill' },
      { id: 'half', feature: 'A library', benefit: 'Answer once' },
      { id: 'whole', feature: 'A map', benefit: 'See it', soThat: 'Fix it' },
      { id: 'none', benefit: 'Sleep' },
    ];

    expect(await placesOf(telling({ benefits }), 'feature-no-so-that')).toEqual([
      'story.benefits[bare].benefit: Routing by skill',
      'story.benefits[half].soThat: A library',
    ]);
  });

  it('is not oftener told than a benefit', async () => {
    const bare = { id: 'bare', feature: 'Routing by skill' };
    const gain = { id: 'gain', benefit: 'Engineers are home an hour earlier' };

    expect(await placesOf(telling({ benefits: [bare] }), 'features-outnumber-benefits')).toEqual([
      'story.benefits[bare].feature: Routing by skill',
    ]);
    expect(await placesOf(telling({ benefits: [bare, gain] }), 'features-outnumber-benefits')).toEqual([]);
  });

  it('counts as one where it stands in the place of a benefit', async () => {
    const posing = { id: 'posing', benefit: 'A dashboard with search and channels' };

    expect(await placesOf(telling({ benefits: [posing] }), 'features-outnumber-benefits')).toEqual([
      'story.benefits[posing].benefit: A dashboard with search and channels',
    ]);
    expect(await placesOf(telling({ benefits: [posing] }, 'ja'), 'features-outnumber-benefits')).toEqual([]);
  });
});

describe('a pilot', () => {
  it('is missing without a scope, and nobody asks for its measure then', async () => {
    expect(await placesOf({ story: { pilot: { team: 'Ann' } } }, 'pilot-missing')).toEqual(['story.pilot.scope']);
    expect(await placesOf({ story: { pilot: { team: 'Ann' } } }, 'pilot-no-measure')).toEqual([]);
  });

  it('says what is to be reached', async () => {
    const pilot = { scope: 'Two bays' };

    expect(await placesOf({ story: { pilot } }, 'pilot-no-measure')).toEqual(['story.pilot.success.measure']);
    expect(
      await placesOf({ story: { pilot: { ...pilot, success: { measure: '20 minutes' } } } }, 'pilot-no-measure'),
    ).toEqual([]);
  });
});
