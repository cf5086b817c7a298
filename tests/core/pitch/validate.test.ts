import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldIssue } from '../../../renderer/core/pitch/open-error.ts';
import type { JsonObject } from '../../../renderer/core/base/json.ts';
import { validate } from '../../../renderer/core/pitch/validate.ts';
import { anyDocument } from '../../support/any-pitch.ts';

const title = { title: 'A test' };

function issuesOf(document: JsonObject): readonly FieldIssue[] {
  const result = validate(document);
  if (result.ok || result.error.code !== 'invalid') throw new Error(`not invalid: ${JSON.stringify(result)}`);
  return result.error.issues;
}

describe('a document', () => {
  it('is valid with a title and nothing else', () => {
    expect(validate({ meta: title }).ok).toBe(true);
  });

  it('is handed on itself and not as a copy, so that unknown keys survive', () => {
    const document = { meta: { ...title, later: 1 }, unheardOf: [{ deep: true }] };

    const result = validate(document);

    expect(result.ok && result.value).toBe(document);
  });

  it('is valid whatever the schema allows in it', () => {
    fc.assert(
      fc.property(anyDocument({ unknown: fc.jsonValue() }), (document) => {
        expect(validate(document)).toMatchObject({ ok: true });
      }),
      { numRuns: 50 },
    );
  });

  it('is valid with an impossible date and an id that names nothing, which are findings', () => {
    const document = { meta: title, ask: { decideBy: '2026-02-30', decider: { person: 'nobody' } } };

    expect(validate(document).ok).toBe(true);
  });
});

describe('a field that is not as it should be', () => {
  it.each<[string, JsonObject, string, string]>([
    ['a missing group', {}, 'meta', 'a group of fields is needed, nothing is there'],
    ['a missing title', { meta: {} }, 'meta.title', 'text is needed, nothing is there'],
    ['an empty title', { meta: { title: '' } }, 'meta.title', 'must not be empty'],
    ['a number for text', { meta: { title: 7 } }, 'meta.title', 'text is needed, 7 is there'],
    ['null', { meta: { ...title, subtitle: null } }, 'meta.subtitle', 'text is needed, null is there'],
    ['text for a group', { meta: title, story: 'once' }, 'story', 'a group of fields is needed, "once" is there'],
    ['a group for a list', { meta: title, people: {} }, 'people', 'a list is needed, a group of fields is there'],
    ['a list for a group', { meta: title, ask: [] }, 'ask', 'a group of fields is needed, a list is there'],
    [
      'text for a yes or no',
      { meta: title, ask: { noSpend: 'no' } },
      'ask.noSpend',
      'true or false is needed, "no" is there',
    ],
    [
      'a text for a group in a record',
      { meta: title, deck: { slides: { ask: 'x' } } },
      'deck.slides.ask',
      'a group of fields is needed, "x" is there',
    ],
  ])('is named with what is needed and what is there: %s', (_what, document, field, problem) => {
    expect(issuesOf(document)).toEqual([{ field, problem }]);
  });

  it('is counted from 1 within its list', () => {
    const facts = [
      { id: 'a', value: 1 },
      { id: 'b', value: '2' },
    ];

    expect(issuesOf({ meta: title, evidence: { facts } })).toEqual([
      { field: 'evidence.facts[2].value', problem: 'a number is needed, "2" is there' },
    ]);
  });

  it('is named with the values that it may have', () => {
    const [issue] = issuesOf({ meta: title, people: [{ id: 'a', level: 'boss' }] });

    expect(issue?.field).toBe('people[1].level');
    expect(issue?.problem).toBe('one of "executive", "middle-management", "peer" is needed, "boss" is there');
  });

  it.each(['two words', '{a}', '', 'a'.repeat(101)])(
    'is an id with white space, braces or the wrong length: %j',
    (id) => {
      const [issue] = issuesOf({ meta: title, people: [{ id }] });

      expect(issue?.field).toBe('people[1].id');
      expect(issue?.problem).toContain('without spaces or braces');
    },
  );

  it('is quoted only when it is short', () => {
    const [issue] = issuesOf({ meta: title, story: 'long '.repeat(100) });

    expect(issue?.problem).toBe('a group of fields is needed, a longer text is there');
  });

  it('is one of several, of which none is kept back', () => {
    const issues = issuesOf({ meta: { title: 1 }, story: 2, people: 3 });

    expect(issues.map(({ field }) => field)).toEqual(['meta.title', 'people', 'story']);
  });
});

describe('the key of a picture', () => {
  const picture = { type: 'image/png' };

  it('is a SHA-256 in lower-case hex', () => {
    expect(validate({ meta: title, media: { [`${'0'.repeat(63)}f`]: picture } }).ok).toBe(true);
  });

  it.each(['portrait.png', '0'.repeat(63), 'F'.repeat(64), '../../etc/passwd'])('is refused when it is %j', (key) => {
    expect(issuesOf({ meta: title, media: { [key]: picture } }).map(({ field }) => field)).toEqual([`media.${key}`]);
  });

  it('is refused with what is needed', () => {
    expect(issuesOf({ meta: title, media: { abc: picture } })[0]?.problem).toContain('a SHA-256 in lower-case hex');
  });

  it('is refused when the picture is of a kind that can hold a script', () => {
    const key = '0'.repeat(64);

    expect(issuesOf({ meta: title, media: { [key]: { type: 'image/svg+xml' } } })[0]?.field).toBe(`media.${key}.type`);
  });
});
