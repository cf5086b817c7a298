import { describe, expect, it } from 'vitest';
import { composeDocument, openSample, composeOpened } from '../support/decks.ts';
import { pandocMarkdown, peerSlides, type PeerSlide } from './peer-slides.ts';

const slide = (parts: Partial<PeerSlide>): PeerSlide => ({
  title: 'A title',
  bullets: [],
  tables: [],
  notes: [],
  ...parts,
});

describe('the input of the peers', () => {
  it('has a slide for each slide of the deck, with its title', async () => {
    const deck = await composeOpened(openSample('enterprise-social-network'));
    const slides = peerSlides(deck);

    expect(slides).toHaveLength(deck.slides.length);
    expect(slides.every(({ title }) => title !== '')).toBe(true);
  });

  it('has the words, tables and notes of the deck', async () => {
    const competitor = { id: 'oster', who: 'Oster Pumps', whatTheyDo: 'Answers in a day' };
    const dataset = {
      id: 'waits',
      measure: 'Waits',
      notes: 'Say it.',
      categories: ['a', 'b'],
      series: [{ id: 's', name: 'x', values: [1, 2] }],
    };
    const deck = await composeDocument({ evidence: { competitors: [competitor], datasets: [dataset] } });
    const slides = peerSlides(deck);

    expect(slides.flatMap(({ tables }) => tables).flat(2)).toEqual(
      expect.arrayContaining(['Oster Pumps', 'Answers in a day']),
    );
    expect(slides.flatMap(({ bullets }) => bullets)).toContain('Waits');
    expect(slides.flatMap(({ notes }) => notes)).toEqual(['Say it.']);
  });
});

describe('the Markdown for pandoc', () => {
  it('begins each slide with a heading, and lists its bullets and notes', () => {
    const text = pandocMarkdown([slide({ bullets: ['one', 'two'], notes: ['Say it'] }), slide({ title: 'Next' })]);

    expect(text).toBe('# A title\n\n- one\n- two\n\n::: notes\n\nSay it\n\n:::\n\n# Next\n\n\n\n');
  });

  it('puts a table beside the bullets, as pandoc would begin a new slide below them', () => {
    const text = pandocMarkdown([
      slide({
        bullets: ['one'],
        tables: [
          [
            ['A', 'B'],
            ['1', '2'],
          ],
        ],
      }),
    ]);

    expect(text).toContain('::: {.column width="50%"}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n:::');
  });

  it('takes every sign of Markdown for what it is', () => {
    const text = pandocMarkdown([slide({ title: '# *5 | 6*\n[x](y)' })]);

    expect(text).toContain('# \\# \\*5 \\| 6\\* \\[x\\]\\(y\\)');
  });
});
