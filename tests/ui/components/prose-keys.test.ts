import { describe, expect, it } from 'vitest';
import { afterKey, countWords, matching, mentionAt, withFact } from '../../../renderer/ui/components/prose-keys.ts';

describe('the keys of a prose field', () => {
  it('puts what is selected in bold, and takes it back', () => {
    const bold = afterKey('b', { text: 'a trial run', start: 2, end: 7 });
    expect(bold).toEqual({ text: 'a **trial** run', start: 4, end: 9 });
    expect(bold && afterKey('b', bold)).toEqual({ text: 'a trial run', start: 2, end: 7 });
  });

  it('adds italic to bold, as two asterisks are not one and one', () => {
    const both = afterKey('i', { text: '**trial**', start: 2, end: 7 });
    expect(both).toEqual({ text: '***trial***', start: 3, end: 8 });
  });

  it('selects the address of a new link, and its words where there are none yet', () => {
    const linked = afterKey('k', { text: 'the log', start: 4, end: 7 });
    expect(linked?.text).toBe('the [log](https://)');
    expect(linked?.text.slice(linked.start, linked.end)).toBe('https://');
    expect(afterKey('k', { text: '', start: 0, end: 0 })).toEqual({ text: '[](https://)', start: 1, end: 1 });
  });

  it('leaves all other keys alone', () => {
    expect(afterKey('u', { text: 'a', start: 0, end: 1 })).toBeUndefined();
  });
});

describe('a fact that is mentioned', () => {
  it('is looked for by what follows the sign', () => {
    expect(mentionAt('takes @tim', 10)).toEqual({ at: 6, query: 'tim' });
    expect(mentionAt('@', 1)).toEqual({ at: 0, query: '' });
  });

  it('is not meant in the address of a mail', () => {
    expect(mentionAt('ann@example', 11)).toBeUndefined();
  });

  it('takes the place of what was typed', () => {
    expect(withFact('takes @tim now', 6, 10, 'answer')).toEqual({
      text: 'takes {fact:answer} now',
      start: 19,
      end: 19,
    });
  });

  it('is found by the beginning of any of its words', () => {
    const facts = [
      { id: 'mail', label: 'Time to an answer', value: '62 h' },
      { id: 'sites', label: 'Depots', value: '61' },
    ];
    expect(matching(facts, 'ans').map(({ id }) => id)).toEqual(['mail']);
    expect(matching(facts, 'epots')).toEqual([]);
  });

  it('counts as one word', () => {
    expect(countWords('It takes {fact:a b} hours – now.')).toBe(5);
  });
});
