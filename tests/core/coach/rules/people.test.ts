import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../support/coaching.ts';

const among = (people: readonly object[], more: object = {}): object => ({
  story: { answer: 'Try it.' },
  people: people.map((person, i) => ({ id: `p${i}`, name: `Person ${i}`, ...person })),
  ...more,
});

describe('somebody invested in today’s system', () => {
  it('is on the map', async () => {
    expect(await placesOf(among([{}]), 'invested-not-mapped')).toEqual(['people']);
    expect(await placesOf(among([{ investedIn: 'The intranet.' }]), 'invested-not-mapped')).toEqual([]);
    expect(await placesOf({}, 'invested-not-mapped')).toEqual([]);
  });

  it('has a concern and something to gain', async () => {
    const people = [{ investedIn: 'The intranet.', concern: 'It looks old.' }, { investedIn: 'A contract.' }];

    expect(await placesOf(among(people), 'invested-no-concern-or-gain')).toEqual([
      'people[p0].caresAbout: Person 0',
      'people[p1].concern: Person 1',
      'people[p1].caresAbout: Person 1',
    ]);
  });
});

describe('somebody who decides or has to agree', () => {
  const met = (date: string): object => ({ part: 'agree', preMeeting: { date } });
  const rule = 'decider-no-pre-meeting';

  it('is spoken with before the day of the decision', async () => {
    const people = [{ part: 'agree' }, met('2026-12-11'), met('2026-12-10'), { part: 'input' }, met('soon')];
    const document = among(people, { ask: { decideBy: '2026-12-11' } });

    expect(await placesOf(document, rule)).toEqual([
      'people[p0].preMeeting.date: Person 0',
      'people[p1].preMeeting.date: Person 1',
      'people[p4].preMeeting.date: Person 4',
    ]);
  });

  it('is judged by the meeting where no day is set, and by any talk where there is neither', async () => {
    const meta = { title: 'A test', language: 'en', occasion: { date: '2026-12-03' } };

    expect(await placesOf(among([met('2026-12-04')], { meta }), rule)).toHaveLength(1);
    expect(await placesOf(among([met('2026-12-02')], { meta }), rule)).toEqual([]);
    expect(await placesOf(among([met('2026-12-04')]), rule)).toEqual([]);
  });

  it('may be named in the ask, on the list or not', async () => {
    expect(await placesOf(among([{}], { ask: { decider: { person: 'p0' } } }), rule)).toEqual([
      'people[p0].preMeeting.date: Person 0',
    ]);
    expect(await placesOf(among([{}], { ask: { decider: { name: 'Helen Marsh' } } }), rule)).toEqual([
      'people: Helen Marsh',
    ]);
  });
});

describe('an opponent', () => {
  it('is on every map', async () => {
    expect(await placesOf(among([{ stance: 'supportive' }]), 'no-opponent')).toEqual(['people']);
    expect(await placesOf(among([{ stance: 'sceptical' }]), 'no-opponent')).toEqual([]);
    expect(await placesOf(among([]), 'no-opponent')).toEqual([]);
  });
});

describe('a concern', () => {
  const worried = { concern: 'It is **watched**.', part: 'agree' };
  const rule = 'concern-unanswered';

  it('of somebody who can stop it has an objection of theirs', async () => {
    const objections = [{ id: 'o', objection: 'Watched', raisedBy: { person: 'p0' } }];

    expect(await placesOf(among([worried]), rule)).toEqual(['people[p0].concern: It is watched.']);
    expect(await placesOf(among([worried], { evidence: { objections } }), rule)).toEqual([]);
  });

  it('is settled where the plan was changed for it, or where they have committed', async () => {
    const champion = { allies: [{ id: 'a', person: 'p0' }] };

    expect(await placesOf(among([{ ...worried, input: { changed: 'By topic only' } }]), rule)).toEqual([]);
    expect(await placesOf(among([worried], { champion }), rule)).toEqual([]);
  });

  it('of somebody who cannot stop it may wait', async () => {
    expect(await placesOf(among([{ ...worried, part: 'perform', stance: 'supportive' }]), rule)).toEqual([]);
    expect(await placesOf(among([{ ...worried, part: 'perform', stance: 'against' }]), rule)).toHaveLength(1);
  });
});

describe('an executive', () => {
  it('is credited with what the plan owes to them', async () => {
    const executive = { level: 'executive' };
    const rule = 'executive-not-credited';

    expect(await placesOf(among([{}, executive]), rule)).toEqual(['people[p1].input.changed: Person 1']);
    expect(await placesOf(among([executive, { ...executive, input: { changed: 'Later' } }]), rule)).toEqual([]);
    expect(await placesOf(among([{}]), rule)).toEqual([]);
  });
});
