import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../support/coaching.ts';

const moving = (momentum: object, more: object = {}): object => ({ story: { answer: 'Try it.' }, momentum, ...more });
const heldOn = (date: string): object => ({ meta: { title: 'A test', language: 'en', occasion: { date } } });

describe('an update', () => {
  const updates = ['2026-09-01', '2026-11-03', 'soon'].map((date, i) => ({ id: `u${i}`, date }));
  const rule = 'update-overdue';

  it('was given in the thirty days before the meeting', async () => {
    expect(await placesOf(moving({ updates }, heldOn('2026-12-03')), rule)).toEqual([]);
    expect(await placesOf(moving({ updates }, heldOn('2026-12-04')), rule)).toEqual([
      'momentum.updates[u1].date: 2026-11-03',
    ]);
    expect(await placesOf(moving({}, heldOn('2026-12-03')), rule)).toEqual(['momentum.updates']);
  });

  it('is not missed where no day is known', async () => {
    expect(await placesOf(moving({ updates }), rule)).toEqual([]);
  });
});

describe('a win', () => {
  it('was published, and there is one', async () => {
    const wins = [
      { id: 'a', what: 'A fault was solved.' },
      { id: 'b', what: 'Another.', published: 'Intranet' },
    ];

    expect(await placesOf(moving({ wins }), 'win-not-published')).toEqual([
      'momentum.wins[a].published: A fault was solved.',
    ]);
    expect(await placesOf(moving({ wins: [{ id: 'c' }] }), 'win-not-published')).toEqual(['momentum.wins']);
    expect(await placesOf(moving({ wins: wins.slice(1) }), 'win-not-published')).toEqual([]);
  });
});

describe('supporters', () => {
  const supporter = (id: string, team: string, consent = true): object => ({ id, name: `Ann ${id}`, team, consent });
  const rule = 'supporters-one-team';

  it('come from two teams, counting those who may be named', async () => {
    expect(await placesOf(moving({}), rule)).toEqual(['momentum.supporters']);
    expect(await placesOf(moving({ supporters: [supporter('a', 'IT'), supporter('b', ' it ')] }), rule)).toEqual([
      'momentum.supporters: IT',
    ]);
    expect(
      await placesOf(moving({ supporters: [supporter('a', 'IT'), supporter('b', 'HR', false)] }), rule),
    ).toHaveLength(1);
    expect(await placesOf(moving({ supporters: [supporter('a', 'IT'), supporter('b', 'HR')] }), rule)).toEqual([]);
  });
});

describe('somebody who has not agreed', () => {
  const rule = 'named-without-consent';
  const silent = { id: 's', name: 'Stefan Lang', team: 'Bids', consent: false };

  it('is not quoted', async () => {
    const wins = [
      { id: 'a', what: 'Solved.', quote: { text: 'Great.', by: 'Claire Fabre, Lyon' } },
      { id: 'b', what: 'Solved.', quote: { text: 'Great.' }, consent: true },
    ];
    const supporters = [{ ...silent, quote: 'I like it.' }];

    expect(await placesOf(moving({ wins, supporters }), rule)).toEqual([
      'momentum.wins[a].consent: Claire Fabre, Lyon',
      'momentum.supporters[s].consent: I like it.',
    ]);
  });

  it('is not named on a slide, in notes or in a title', async () => {
    const document = (notes: string): object => ({
      story: { answer: 'Try it.', notes },
      momentum: { supporters: [silent] },
    });

    expect(await placesOf(document('As stefan lang’s team says.'), rule)).toEqual([
      'story.notes: As stefan lang’s team says.',
    ]);
    expect(await placesOf(document('Stefan Langer says so.'), rule)).toEqual([]);
  });

  it('may be named in what stays private, and where they decide', async () => {
    const momentum = { supporters: [silent] };
    const story = { answer: 'Stefan Lang agrees.' };

    expect(await placesOf({ momentum, champion: { access: 'Through Stefan Lang.' } }, rule)).toEqual([]);
    expect(await placesOf({ momentum, story, people: [{ id: 'p', name: 'Stefan Lang' }] }, rule)).toEqual([]);
  });
});
