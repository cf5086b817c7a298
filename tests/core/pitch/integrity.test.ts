import { describe, expect, it } from 'vitest';
import { CASE_FACTS } from '../../../renderer/core/pitch/case-facts.ts';
import { excerpt, findFlaws } from '../../../renderer/core/pitch/integrity.ts';
import { openDocument, openOrFail, sampleFiles } from '../../support/pitches.ts';

const flawsIn = (document: object): readonly (readonly [string, string])[] =>
  findFlaws(openDocument(document).pitch).map(({ code, detail }) => [code, detail] as const);

describe('a flaw', () => {
  it('is told with the path of its field', () => {
    const { pitch } = openDocument({ people: [{ id: 'anna', input: { said: 'From {fact:gone}.' } }] });

    expect(findFlaws(pitch)).toEqual([{ code: 'fact-missing', field: 'people[anna].input.said', detail: 'gone' }]);
  });

  it('is told in the words of the file, shortened', () => {
    const person = 'far too long '.repeat(20);

    expect(flawsIn({ ask: { decider: { person } } })).toEqual([['reference-missing', excerpt(person)]]);
  });
});

describe('a pitch without flaws', () => {
  it.each(sampleFiles())('is the sample %s', (_name, bytes) => {
    expect(findFlaws(openOrFail(bytes).pitch)).toEqual([]);
  });

  it('may leave references and dates empty', () => {
    expect(flawsIn({ ask: { decideBy: '', decider: { person: '' } } })).toEqual([]);
  });

  it('may know a date to the month or the year', () => {
    expect(flawsIn({ evidence: { competitors: [{ since: '2024-05' }, { since: '2024' }] } })).toEqual([]);
  });

  it('may refer to results of the business case, which are computed', () => {
    const lines = [{ kind: 'cost', amount: { base: 100 } }];
    const answer = CASE_FACTS.map((id) => `{fact:${id}}`).join(' ');

    expect(flawsIn({ story: { answer }, evidence: { businessCase: { lines } } })).toEqual([]);
  });

  it('may say anything in fields that are not prose', () => {
    expect(flawsIn({ meta: { title: '{fact:nothing} [x](javascript:y)' } })).toEqual([]);
  });
});

describe('an id that names nothing', () => {
  it.each<[string, object]>([
    ['a person', { ask: { decider: { person: 'gone' } } }],
    ['a person among the allies', { champion: { allies: [{ person: 'gone' }] } }],
    ['a fact', { story: { benefits: [{ fact: 'gone' }] } }],
    ['a fact in a list of facts', { story: { reasons: [{ facts: ['gone'] }] } }],
    ['a source', { evidence: { facts: [{ value: 1, source: 'gone' }] } }],
    ['a dataset', { evidence: { objections: [{ dataset: 'gone' }] } }],
    ['a picture', { people: [{ picture: { media: 'gone' } }] }],
  ])('is found when it should name %s', (_what, document) => {
    expect(flawsIn(document)).toEqual([['reference-missing', 'gone']]);
  });

  it('is found when the id names something in another list', () => {
    const evidence = { facts: [{ id: 'a', value: 1, source: 'a' }], sources: [{ id: 'b' }] };

    expect(flawsIn({ evidence })).toEqual([['reference-missing', 'a']]);
  });

  it('is none when the item is there, whatever its id', () => {
    const evidence = {
      facts: [{ id: '__proto__', value: 1, source: 'constructor' }],
      sources: [{ id: 'constructor' }],
    };

    expect(flawsIn({ evidence, story: { benefits: [{ fact: '__proto__' }] } })).toEqual([]);
  });

  it('is found when only the prototype of objects has it', () => {
    expect(
      flawsIn({ story: { benefits: [{ fact: 'constructor' }] }, people: [{ picture: { media: 'toString' } }] }),
    ).toEqual([
      ['reference-missing', 'toString'],
      ['reference-missing', 'constructor'],
    ]);
  });
});

describe('a fact in prose', () => {
  it('is found missing when the ledger does not have it', () => {
    const evidence = { facts: [{ id: 'known', value: 1 }] };

    expect(flawsIn({ evidence, story: { answer: 'From {fact:known} to **{fact:gone}**.' } })).toEqual([
      ['fact-missing', 'gone'],
    ]);
  });

  it('is found missing once for each time that it is named', () => {
    expect(flawsIn({ story: { answer: '{fact:a} {fact:a}', whyNow: '{fact:b}' } })).toEqual([
      ['fact-missing', 'a'],
      ['fact-missing', 'a'],
      ['fact-missing', 'b'],
    ]);
  });

  it.each([{}, { businessCase: {} }, { businessCase: { lines: [] } }])(
    'is found missing when it is a result of a business case and that has no lines: %j',
    (evidence) => {
      expect(flawsIn({ story: { answer: '{fact:case.npv}' }, evidence })).toEqual([['fact-missing', 'case.npv']]);
    },
  );

  it('is not missing when it is escaped', () => {
    expect(flawsIn({ story: { answer: '\\{fact:gone}' } })).toEqual([]);
  });
});

describe('a date that no calendar has', () => {
  it.each(['2026-02-30', '2026-13-01', 'next week', '03.12.2026'])('is found when it is %j', (decideBy) => {
    expect(flawsIn({ ask: { decideBy } })).toEqual([['date-impossible', decideBy]]);
  });

  it('is found in lists, and stays in the file', () => {
    const { pitch } = openDocument({ momentum: { updates: [{ date: '2026-02-30' }] } });

    expect(findFlaws(pitch)).toMatchObject([{ code: 'date-impossible', detail: '2026-02-30' }]);
    expect(pitch.momentum?.updates?.[0]?.date).toBe('2026-02-30');
  });
});

describe('characters that no slide can show', () => {
  it.each([
    ['a control character', 'a\u0000b'],
    ['a lone surrogate', 'a\uD800b'],
    ['U+FFFE', 'a\uFFFEb'],
  ])('are found when there is %s, and shown with their replacement', (_what, situation) => {
    expect(flawsIn({ story: { situation } })).toEqual([['characters-replaced', 'a\uFFFDb']]);
  });

  it('are found in titles, names and notes, too', () => {
    expect(flawsIn({ meta: { title: '\u0007' }, people: [{ name: '\u0007' }], ask: { notes: '\u0007' } })).toHaveLength(
      3,
    );
  });

  it('are not tabs, line ends or emoji', () => {
    expect(flawsIn({ story: { situation: 'a\tb\r\nc 😀' } })).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('is the text in one line when that is short', () => {
    expect(excerpt('  two\n\n lines ')).toBe('two lines');
  });

  it('is sixty characters at most, the last of them dots', () => {
    expect(excerpt('a'.repeat(60))).toBe('a'.repeat(60));
    expect(excerpt('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
  });
});
