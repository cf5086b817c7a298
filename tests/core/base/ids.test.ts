import { describe, expect, it } from 'vitest';
import { fieldPath, slideId, within, wholesOf } from '../../../renderer/core/base/ids.ts';

describe('the path of a field', () => {
  it('names fields by their keys and items by their ids', () => {
    expect(fieldPath('story', 'benefits', { id: 'b-2' }, 'benefit')).toBe('story.benefits[b-2].benefit');
  });

  it('is empty for the document itself', () => {
    expect(fieldPath()).toBe('');
  });

  it('begins with no dot when it goes on from the document', () => {
    expect(within(fieldPath(), 'meta', 'title')).toBe('meta.title');
    expect(within(within(fieldPath(), 'people'), { id: 'anna' })).toBe('people[anna]');
  });

  it('goes on from a path that is known', () => {
    const facts = fieldPath('evidence', 'facts');

    expect(within(facts, { id: 'hours' }, 'value')).toBe('evidence.facts[hours].value');
    expect(within(facts)).toBe(facts);
  });

  it('holds an id with a dot as it is', () => {
    expect(fieldPath('people', { id: 'dr.who' })).toBe('people[dr.who]');
  });
});

describe('what a path is a part of', () => {
  it('comes with the nearest first', () => {
    expect(wholesOf(fieldPath('people', { id: 'dr.who' }, 'input', 'said'))).toEqual([
      'people[dr.who].input',
      'people[dr.who]',
      'people',
    ]);
    expect(wholesOf(fieldPath('people'))).toEqual([]);
  });
});

describe('the id of a slide', () => {
  it('is its kind, with the item it shows where there is one', () => {
    expect(slideId('ask')).toBe('ask');
    expect(slideId('chart', 'answer-times')).toBe('chart:answer-times');
  });
});
