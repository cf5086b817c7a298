import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../support/coaching.ts';

const against = (language: string, ...objections: readonly object[]): object => ({
  meta: { title: 'A test', language },
  ask: { decision: 'Approve it.' },
  evidence: { objections: objections.map((one, i) => ({ id: `o${i}`, ...one })) },
});
const answered = (objection: string): object => ({ objection, answer: 'It is not.' });

describe('that it is a fad', () => {
  it.each([
    ['en', 'It is a passing fad'],
    ['en-US', 'Is this just hype?'],
    ['en', 'This will blow over by next year'],
    ['de', 'Das ist doch nur eine Modeerscheinung'],
    ['de-CH', 'Eine Spielerei der IT'],
  ])('is answered where it is taken up (%s, %s)', async (language, objection) => {
    expect(await placesOf(against(language, answered(objection)), 'myth-fad-unanswered')).toEqual([]);
  });

  it('is asked for where nobody says it, and where nothing answers it', async () => {
    expect(await placesOf(against('en', answered('It costs too much')), 'myth-fad-unanswered')).toEqual([
      'evidence.objections',
    ]);
    expect(await placesOf(against('en', { objection: 'A fad' }), 'myth-fad-unanswered')).toEqual([
      'evidence.objections[o0].answer: A fad',
    ]);
  });

  it('is not asked for in a language whose words are not known', async () => {
    expect(await placesOf(against('ja'), 'myth-fad-unanswered')).toEqual([]);
  });
});

describe('that it wastes time', () => {
  it.each([
    ['en', 'A time-wasting internal Facebook'],
    ['en', 'People will waste hours of their time chatting'],
    ['en', 'It will take even longer'],
    ['de', 'Reine Zeitverschwendung'],
    ['de', 'Noch so ein internes Facebook'],
    ['de', 'Das lenkt die Leute nur ab'],
  ])('is answered where it is taken up (%s, %s)', async (language, objection) => {
    expect(await placesOf(against(language, answered(objection)), 'myth-time-wasting-unanswered')).toEqual([]);
  });

  it('is another thing than that nobody has time', async () => {
    expect(await placesOf(against('en', answered('Nobody has time for it')), 'myth-time-wasting-unanswered')).toEqual([
      'evidence.objections',
    ]);
  });
});

describe('an objection', () => {
  it('has an answer, and is not found twice where it is one of the myths', async () => {
    const document = against('en', { objection: 'Data will leak' }, { objection: 'A fad' }, answered('It costs'));

    expect(await placesOf(document, 'objection-unanswered')).toEqual([
      'evidence.objections[o0].answer: Data will leak',
    ]);
  });

  it('may have its answer in the long form alone', async () => {
    const document = against('en', { objection: 'Data will leak', longAnswer: 'It does not.' });

    expect(await placesOf(document, 'objection-unanswered')).toEqual([]);
  });
});

describe('a blank', () => {
  it('is found where the library left it, and nowhere else', async () => {
    const answer = 'In [number] weeks, see [our page](https://example.org), as measured [1]';
    const document = {
      ...against('en', { objection: 'A fad', answer, longAnswer: 'Five of [share] said so' }),
      champion: { who: { name: 'Ann Lee' }, commitment: 'I will run it [the pilot] at my depot' },
    };

    expect(await placesOf(document, 'blank-left')).toEqual([
      'evidence.objections[o0].answer: [number]',
      'evidence.objections[o0].longAnswer: [share]',
    ]);
  });
});
