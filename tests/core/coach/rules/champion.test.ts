import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../../renderer/core/coach/catalogue.ts';
import { placesOf } from '../../../support/coaching.ts';

const championed = (champion: object, more: object = {}, language = 'en-GB'): object => ({
  meta: { title: 'A test', language },
  champion: { who: { name: 'Jonas Brandt' }, ...champion },
  ...more,
});

describe('a champion', () => {
  it('is missing where nobody is named, and of what they lack is not spoken then', async () => {
    expect(await placesOf({ champion: { who: {}, mandate: '' } }, 'champion-missing')).toEqual(['champion.who']);
    expect(await placesOf({ champion: { who: { person: 'gone' } } }, 'champion-missing')).toEqual(['champion.who']);
    expect(await placesOf({}, 'champion-no-mandate')).toEqual([]);
    expect(await placesOf(championed({}), 'champion-missing')).toEqual([]);
  });

  const LACKS: readonly (readonly [RuleId, string])[] = [
    ['champion-no-mandate', 'mandate'],
    ['champion-no-track-record', 'trackRecord'],
    ['champion-no-win', 'personalWin'],
    ['champion-no-access', 'access'],
    ['champion-risks-nothing', 'atRisk'],
  ];

  it.each(LACKS)('is found by %s where the field %s is empty', async (rule, field) => {
    expect(await placesOf(championed({}), rule)).toEqual([`champion.${field}: Jonas Brandt`]);
    expect(await placesOf(championed({ [field]: 'Something.' }), rule)).toEqual([]);
  });

  it('is not the one who decides', async () => {
    const rule = 'champion-is-decider';

    expect(await placesOf(championed({}, { ask: { decider: { name: 'jonas brandt' } } }), rule)).toEqual([
      'champion.who: Jonas Brandt',
    ]);
    expect(await placesOf(championed({}, { ask: { decider: { name: 'Anna Reuter' } } }), rule)).toEqual([]);
  });
});

describe('an ally', () => {
  const people = [
    { id: 'm', name: 'Priya Nair', level: 'middle-management' },
    { id: 'p', name: 'Tom Silva', level: 'peer' },
  ];
  const rule = 'no-middle-manager-ally';

  it('from middle management is missing where there is none', async () => {
    expect(await placesOf(championed({}), rule)).toEqual(['champion.allies']);
    expect(await placesOf(championed({ allies: [{ id: 'a', person: 'p' }] }, { people }), rule)).toEqual([
      'champion.allies: Tom Silva',
    ]);
  });

  it('is known by the list, or by a role that is written out', async () => {
    const head = { id: 'a', name: 'Ann Lee', role: 'Head of IT' };
    const leiter = { id: 'a', name: 'Jens Ohlendorf', role: 'Schichtführer' };

    expect(await placesOf(championed({ allies: [{ id: 'a', person: 'm' }] }, { people }), rule)).toEqual([]);
    expect(await placesOf(championed({ allies: [head] }), rule)).toEqual([]);
    expect(await placesOf(championed({ allies: [leiter] }, {}, 'de'), rule)).toEqual([]);
    expect(await placesOf(championed({ allies: [{ ...head, role: 'Nurse' }] }), rule)).toEqual([
      'champion.allies: Ann Lee',
    ]);
  });
});

describe('the pilot', () => {
  const rule = 'champion-not-in-pilot';
  const piloted = (pilot: object, champion: object = {}): object => championed(champion, { story: { pilot } });

  it('has the champion or an ally in it', async () => {
    const ally = { allies: [{ id: 'a', name: 'Ingrid Moe' }] };

    expect(await placesOf(piloted({ scope: 'Two bays', team: 'A manager leads.' }), rule)).toEqual([
      'story.pilot.team: A manager leads.',
    ]);
    expect(await placesOf(piloted({ scope: 'Two bays', team: 'Led by Brandt.' }), rule)).toEqual([]);
    expect(await placesOf(piloted({ scope: 'Brandt’s region' }), rule)).toEqual([]);
    expect(await placesOf(piloted({ scope: 'Two bays', team: 'Ingrid Moe and two others.' }, ally), rule)).toEqual([]);
  });

  it('has the champion in it who takes a first step', async () => {
    expect(await placesOf(piloted({ scope: 'Two bays' }, { firstStep: 'Posts the first question.' }), rule)).toEqual(
      [],
    );
  });

  it('knows a name in a script without spaces', async () => {
    const document = (team: string): object => ({
      meta: { title: 'A test', language: 'ja' },
      champion: { who: { name: '藤川直樹' } },
      story: { pilot: { scope: '8階', team } },
    });

    expect(await placesOf(document('責任者は藤川直樹です。'), rule)).toEqual([]);
    expect(await placesOf(document('総務課です。'), rule)).toHaveLength(1);
  });
});
