import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsIn } from '../../../renderer/core/pitch/rich-text.ts';
import {
  afterTyping,
  besideFacts,
  inSource,
  inText,
  shownText,
  type ShownText,
} from '../../../renderer/ui/components/fact-spans.ts';

const VALUES: Readonly<Record<string, string>> = { cost: '€4,500', faults: '37' };
const shown = (source: string): ShownText => shownText(source, (id) => VALUES[id], 'fact missing');

const SOURCE = 'Each month costs {fact:cost} and repeats {fact:faults} faults';

/** What is in the pitch after the text between two places is replaced, as a control tells it. */
function typed(source: string, from: number, to: number, added: string): string {
  const { text } = shown(source);
  return afterTyping(shown(source), text.slice(0, from) + added + text.slice(to), from + added.length).source;
}

describe('a text with facts', () => {
  it('shows their values, and says where one is missing', () => {
    expect(shown(SOURCE).text).toBe('Each month costs €4,500 and repeats 37 faults');
    expect(shown('Costs {fact:none}, \\{fact:cost}').text).toBe('Costs fact missing, \\{fact:cost}');
    expect(shown('Costs {fact:none}').facts.map(({ isKnown }) => isKnown)).toEqual([false]);
  });

  it('keeps its facts when something is typed around them, and right beside them', () => {
    const at = 'Each month costs '.length;
    expect(typed(SOURCE, 0, 4, 'A')).toBe('A month costs {fact:cost} and repeats {fact:faults} faults');
    expect(typed(SOURCE, at, at, 'only ')).toBe('Each month costs only {fact:cost} and repeats {fact:faults} faults');
    expect(typed('{fact:faults}', 2, 2, '7')).toBe('{fact:faults}7');
    expect(typed('{fact:faults}', 0, 0, '3')).toBe('3{fact:faults}');
  });

  it('loses a fact as a whole when any of it is taken', () => {
    const end = 'Each month costs €4,500'.length;
    expect(typed(SOURCE, end - 1, end, '')).toBe('Each month costs  and repeats {fact:faults} faults');
    expect(typed(SOURCE, end - 3, end + 4, '')).toBe('Each month costs  repeats {fact:faults} faults');
  });

  it('takes what is typed within a fact behind it', () => {
    const within = 'Each month costs €4,'.length;
    expect(typed(SOURCE, within, within, ' a')).toBe('Each month costs {fact:cost} a and repeats {fact:faults} faults');
  });

  it('lets no end of a selection stand within a value, whichever way it goes', () => {
    const [from, to] = ['Each month costs '.length, 'Each month costs €4,500'.length];
    expect(besideFacts(shown(SOURCE), to - 1, to)).toBe(from);
    expect(besideFacts(shown(SOURCE), from + 1, from)).toBe(to);
    expect(besideFacts(shown(SOURCE), to, 0)).toBe(to);
  });
});

describe('any text with facts', () => {
  const piece = fc.oneof(fc.constantFrom('{fact:cost}', '{fact:faults}', '{fact:none}', '37', '\\', ' '), fc.string());
  const source = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  it('is the text that was typed, where no fact was touched, and every other fact is still there', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(20), fc.string({ maxLength: 5 }), (before, place, length, added) => {
        const view = shown(before);
        const from = view.text.length === 0 ? 0 : place % view.text.length;
        const to = Math.min(view.text.length, from + length);
        const touched = view.facts.some(({ start, end }) => start < to && from < end && from < to);
        const within = from === to && view.facts.some(({ start, end }) => start < from && from < end);
        fc.pre(!touched && !within && !/[{}\\]|fact:/u.test(added + view.text));

        const next = view.text.slice(0, from) + added + view.text.slice(to);
        const after = afterTyping(view, next, from + added.length).source;

        expect(shown(after).text).toBe(next);
        expect(factsIn(after)).toEqual(factsIn(before));
      }),
    );
  });

  it('has a place in the source for each place between its values, and back', () => {
    fc.assert(
      fc.property(source, fc.nat(), (before, place) => {
        const view = shown(before);
        const at = place % (view.text.length + 1);
        fc.pre(view.facts.every(({ start, end }) => at <= start || at >= end));

        expect(inText(view, inSource(view, at))).toBe(at);
      }),
    );
  });
});
