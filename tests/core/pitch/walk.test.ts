import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkPitch, type Visit } from '../../../renderer/core/pitch/walk.ts';
import { anyDocument } from '../../support/any-pitch.ts';

function visitsOf(document: unknown): readonly Visit[] {
  const visits: Visit[] = [];
  walkPitch(document, (visit) => {
    visits.push(visit);
  });
  return visits;
}

const visitTo = (document: unknown, value: unknown): Visit | undefined =>
  visitsOf(document).find((visit) => visit.value === value);

describe('a walk over a pitch', () => {
  it('starts at the document and goes on inwards', () => {
    const answer = 'Yes.';
    const story = { answer };
    const document = { story };

    expect(visitsOf(document).map(({ value }) => value)).toEqual([document, story, answer]);
  });

  it('names items by their ids, by their place where they have none, and values of records by their keys', () => {
    const coach = { dismissed: [{ rule: 'a' }, { rule: 'b' }] };
    const document = { people: [{ id: 'anna', name: 'Anna' }], coach, deck: { slides: { 'chart:x': { title: 'c' } } } };

    const paths = ['Anna', 'b', 'c'].map((text) => visitTo(document, text)?.path);
    expect(paths).toEqual(['people[anna].name', 'coach.dismissed[2].rule', 'deck.slides[chart:x].title']);
  });

  it('meets fields in the order of the schema, whichever order the document has', () => {
    const document = { momentum: { wins: [] }, ask: { onYes: 'b', decision: 'a' }, meta: { title: 'first' } };

    const texts = visitsOf(document).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    expect(texts).toEqual(['first', 'a', 'b']);
  });

  it('says what the schema says of a field, under whatever it is wrapped in', () => {
    const document = { people: [{ id: 'anna', concern: 'cost' }], ask: { decideBy: 'soon' } };

    expect(visitTo(document, 'cost')?.meta).toMatchObject({ private: true, prose: true });
    expect(visitTo(document, 'soon')?.meta).toMatchObject({ date: true });
    expect(visitTo(document, 'anna')?.meta).toMatchObject({ names: true });
  });

  it('passes over what the schema does not know', () => {
    const document: unknown = JSON.parse('{"later":"x","story":{"later":["x"],"__proto__":{"answer":"x"}}}');

    expect(visitTo(document, 'x')).toBeUndefined();
  });

  it('passes over what an object only inherits', () => {
    const document = { story: Object.create({ answer: 'x' }) as unknown };

    expect(visitTo(document, 'x')).toBeUndefined();
  });

  it('goes no further in where a visit answers false', () => {
    const seen: unknown[] = [];

    walkPitch({ story: { answer: 'hidden' }, ask: { decision: 'shown' } }, ({ value, meta }) => {
      seen.push(value);
      return !meta.description?.startsWith('Situation');
    });

    expect(seen).toContain('shown');
    expect(seen).not.toContain('hidden');
  });

  it('survives a document that is not as the schema has it', () => {
    expect(visitsOf({ people: 'nobody', evidence: [], story: null, deck: { slides: 7 } })).toHaveLength(6);
    expect(visitsOf(null)).toHaveLength(1);
  });

  it('meets every value of every document exactly once', () => {
    const countOf = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 1)
        : 1;

    fc.assert(
      fc.property(anyDocument(), (document) => {
        const visits = visitsOf(document);

        expect(visits).toHaveLength(countOf(document));
        expect(new Set(visits.map(({ path }) => path)).size).toBe(visits.length);
      }),
      { numRuns: 50 },
    );
  });
});
