import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../../renderer/core/deck/model.ts';
import { allWords, composeDocument, elementNamed, idsOf, slideOf, textNamed, titleOf } from '../../support/decks.ts';

/** SLIDES.md, section 5: what gives way first, and that nothing is lost. */

const sizeOf = (slide: Slide, name: string): number => {
  const element = elementNamed(slide, name);
  return element.kind === 'text'
    ? Math.max(...element.paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)))
    : 0;
};

const words = (count: number, word = 'word'): string =>
  Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ');

const codes = (deck: Deck): readonly string[] => deck.findings.map(({ code }) => code);

describe('a text that is too tall', () => {
  const situation = (length: number) =>
    composeDocument({ story: { situation: words(length), answer: 'Yes.', claim: 'A claim' } });

  it('is set at its size where it fits', async () => {
    const deck = await situation(12);

    expect(sizeOf(slideOf(deck, 'situation'), 'Situation')).toBe(20);
    expect(deck.findings).toEqual([]);
  });

  it('shrinks to its floor before anything else', async () => {
    const deck = await situation(32);

    expect(sizeOf(slideOf(deck, 'situation'), 'Situation')).toBe(18);
    expect(deck.findings).toEqual([]);
  });

  it('keeps its whole sentences at last, and stands in full on a backup slide that the slide names', async () => {
    const long = `The first sentence stays. ${words(80)}. And an end.`;

    const deck = await composeDocument({ story: { situation: long, answer: 'Yes.', claim: 'A claim' } });
    const backup = slideOf(deck, 'in-full:situation');

    expect(textNamed(slideOf(deck, 'situation'), 'Situation')).toBe(
      `The first sentence stays. In full on ${backup.number}`,
    );
    expect(allWords(backup).replaceAll(/\s+/gu, ' ')).toContain(long);
    expect(codes(deck)).toEqual(['text-moved-to-backup']);
  });

  it('leaves out optional parts before that, and keeps them in the notes', async () => {
    const reasons = [1, 2, 3].map((n) => ({ reason: `${words(14)} ${n}`, support: words(40, `support${n}-`) }));

    const deck = await composeDocument({ story: { reasons }, ask: { decision: 'Approve it' } });
    const brief = slideOf(deck, 'brief');

    expect(codes(deck)).toContain('part-left-out');
    expect(brief.elements.some(({ name }) => name === 'Reason 1 support')).toBe(false);
    expect(brief.notes.join(' ')).toContain('support1-0');
  });
});

describe('a list that is too long', () => {
  const pairs = (count: number, text = 'Something') =>
    composeDocument({
      story: { pairs: Array.from({ length: count }, (_, i) => ({ whatIs: text, whatCouldBe: `${text} ${i + 1}` })) },
    });

  it('is split evenly, the larger half first, under one title', async () => {
    const deck = await pairs(7);
    const [first, second] = deck.slides.filter(({ kind }) => kind === 'pairs');

    expect(first && allWords(first)).toContain('Something 4');
    expect(second && allWords(second)).not.toContain('Something 4');
    expect(first && titleOf(first)).toBe('Something 1 (1 of 2)');
    expect(second && titleOf(second)).toBe('Something 1 (2 of 2)');
  });

  it('has rows of one height on all its parts', async () => {
    const deck = await pairs(7);

    const heights = deck.slides
      .filter(({ kind }) => kind === 'pairs')
      .map((slide) => slide.elements.find(({ name }) => /^Pair \d+ then$/u.test(name))?.box.h);

    expect(new Set(heights).size).toBe(1);
    expect(heights).toHaveLength(2);
  });

  it('is split further where its rows need the room', async () => {
    const deck = await pairs(4, words(30));

    expect(idsOf(deck).filter((id) => id.startsWith('pairs')).length).toBeGreaterThan(1);
    expect(codes(deck)).not.toContain('text-moved-to-backup');
  });
});

describe('a title', () => {
  const titled = (claim: string) => composeDocument({ story: { situation: 'Well.', claim } });
  const sizeOfTitle = (deck: Deck): number =>
    Math.max(...(slideOf(deck, 'situation').title.paragraphs[0]?.runs.map(({ size }) => size) ?? []));

  it('of two lines is set at 30 or 28 pt, without a finding', async () => {
    const deck = await titled('Since the merger we sell as one company, but we answer questions as three');

    expect(sizeOfTitle(deck)).toBe(30);
    expect(deck.findings).toEqual([]);
  });

  it('too long for that is set smaller, and found', async () => {
    const deck = await titled(words(24));

    expect(sizeOfTitle(deck)).toBeLessThan(28);
    expect(codes(deck)).toEqual(['title-shrunk']);
  });

  it('beyond three lines shows its first clause, and stands in full on a backup slide', async () => {
    const long = `The first clause of it, ${words(80)}`;

    const deck = await titled(long);
    const backup = slideOf(deck, 'in-full:situation');

    expect(titleOf(slideOf(deck, 'situation'))).toBe(`The first clause of it, In full on ${backup.number}`);
    expect(allWords(backup).replaceAll(/\s+/gu, ' ')).toContain(long);
    expect(codes(deck)).toEqual(['title-shortened']);
  });

  it('of ten thousand characters without a space shows its beginning', async () => {
    const deck = await titled('x'.repeat(10_000));

    expect(titleOf(slideOf(deck, 'situation'))).toMatch(/^x{40} In full on \d+$/u);
    expect(slideOf(deck, 'situation').title.lines).toBeLessThanOrEqual(3);
  });

  it('never ends a line with a single letter, and never leaves one word alone', async () => {
    const deck = await titled('A plan that needs a year and a half of work before it pays for itself at all sites');
    const text = slideOf(deck, 'situation').title.paragraphs[0]?.runs[0]?.text ?? '';

    expect(text).toContain('a\u00A0year');
    expect(text).toContain('a\u00A0half');
  });
});

describe('a heading in a language that breaks between phrases', () => {
  const JAPANESE = { meta: { title: '試験', language: 'ja' } };
  const claim = '集中できる時間は1年で3分の1減り、中断は1.5倍を超えました';
  const titleRuns = async (text: string, document: object = JAPANESE) => {
    const deck = await composeDocument({ ...document, story: { situation: '現状。', claim: text } });
    return slideOf(deck, 'situation').title.paragraphs.flatMap(({ runs }) => runs);
  };

  it('has its line ends written, as no office program would find them', async () => {
    const runs = await titleRuns(claim);

    expect(runs.map(({ text }) => text)).toEqual(['集中できる時間は1年で3分の1減り、', '中断は1.5倍を超えました']);
    expect(runs.map(({ endsLine }) => endsLine ?? false)).toEqual([true, false]);
  });

  it('has none where it takes one line', async () => {
    expect(await titleRuns('中断は1.5倍です')).toEqual([expect.not.objectContaining({ endsLine: true })]);
  });

  it('has none in a language with spaces', async () => {
    const runs = await titleRuns(words(14), { meta: { title: 'A test', language: 'en' } });

    expect(runs).toEqual([expect.not.objectContaining({ endsLine: true })]);
  });
});

describe('whatever the author writes', () => {
  const prose = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc
      .array(
        fc.constantFrom('Wort', 'Donaudampfschifffahrtsgesellschaft', 'a', '12', '–', '日本語', 'نص', '🙂', 'e\u0301'),
        { maxLength: 60 },
      )
      .map((list) => list.join(' ')),
  );

  it('no word of the situation is lost: it is on the slide, or in full on another', async () => {
    const lost = await fc.check(
      fc.asyncProperty(prose, async (situation) => {
        const deck = await composeDocument({ story: { situation, claim: 'A claim', answer: 'Yes.' } });

        const shown = deck.slides.map(allWords).join(' ');
        const typed = situation.normalize().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

        return typed.every((word) => shown.normalize().includes(word));
      }),
      { numRuns: 60 },
    );

    expect(lost.counterexample).toBeNull();
  });
});
