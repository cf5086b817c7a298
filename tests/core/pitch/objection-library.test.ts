import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  blanksOf,
  isThere,
  takenOver,
  type LibraryObjection,
  type ObjectionLibrary,
} from '../../../renderer/core/pitch/objection-library.ts';
import { composeDocument, slideOf, titleOf } from '../../support/decks.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../assets/objections');
const LIBRARIES = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as ObjectionLibrary,
);
const [german, english] = ['de', 'en'].map((language) => LIBRARIES.find((one) => one.language === language));
const idsOf = (library: ObjectionLibrary | undefined): readonly string[] =>
  (library?.objections ?? []).map(({ id }) => id);

const entry: LibraryObjection = {
  id: 'fad',
  scope: 'general',
  objection: 'It is a passing fad',
  answer: 'Find out',
  longAnswer: 'In [weeks] weeks',
  proof: '[Share] still do',
  lookFor: 'Use after a year',
};

describe('the library of objections', () => {
  it('has the same entries in each language, in the same order', () => {
    expect(LIBRARIES).toHaveLength(2);
    expect(idsOf(german)).toEqual(idsOf(english));
    expect(new Set(idsOf(english)).size).toBe(idsOf(english).length);
  });

  it('answers what people say against any idea, and against social tools', () => {
    const scopes = new Map(english?.objections.map(({ id, scope }) => [id, scope]));

    expect(Object.fromEntries(scopes)).toMatchObject({
      fad: 'general',
      'time-wasting': 'social',
      security: 'general',
      cost: 'general',
      'have-email': 'general',
      'change-fatigue': 'general',
      'tried-before': 'general',
      'who-owns-it': 'general',
      moderation: 'social',
      'works-council': 'social',
      'executives-time': 'social',
    });
  });

  it.each(LIBRARIES)(
    'says everything that an entry says, and leaves every figure blank: $language',
    ({ objections }) => {
      for (const one of objections) {
        for (const text of Object.values(one)) expect(text.trim()).not.toBe('');
        expect(blanksOf(one.longAnswer).length).toBeGreaterThanOrEqual(3);
        expect(`${one.answer} ${one.longAnswer} ${one.proof}`).not.toMatch(/\d/u);
      }
    },
  );

  it.each(LIBRARIES)('fits on its slide as it is: $language', async ({ objections, language }) => {
    const items = objections.map((one) => ({ ...takenOver(one), id: one.id }));
    const deck = await composeDocument({ meta: { title: 'x', language }, evidence: { objections: items } });

    expect(deck.findings.filter(({ code }) => code !== 'part-left-out')).toEqual([]);
    for (const { id, objection } of objections) {
      expect(titleOf(slideOf(deck, `objection:${id}`))).toContain(objection.slice(0, 12));
    }
  });
});

describe('an entry of the library', () => {
  it('takes everything into the pitch but what is for the author', () => {
    expect(takenOver(entry)).toEqual({
      objection: 'It is a passing fad',
      answer: 'Find out',
      longAnswer: 'In [weeks] weeks',
      proof: '[Share] still do',
    });
  });

  it.each([
    ['its id', { id: 'fad', objection: 'Something else' }, true],
    ['its words', { id: 'x', objection: 'it is a **passing fad**!' }, true],
    ['neither', { id: 'x', objection: 'It costs too much' }, false],
    ['no words at all', { id: 'x' }, false],
  ])('is known in a pitch by %s', (_, objection, known) => {
    expect(isThere(entry, [objection])).toBe(known);
  });
});

describe('the blanks of a text', () => {
  it('are what stands in brackets, and no links', () => {
    expect(blanksOf('In [weeks] weeks, see [our page](https://example.org), with [number] people')).toEqual([
      'weeks',
      'number',
    ]);
  });
});
