import { describe, expect, it } from 'vitest';
import { composeDocument } from '../support/decks.ts';
import { generatePitch, type PitchDocument } from './generate-pitch.ts';

const countSlides = async (document: PitchDocument): Promise<number> => (await composeDocument(document)).slides.length;

describe('a generated pitch', () => {
  it.each([12, 100])('has exactly %i slides in its full deck', async (slides) => {
    const deck = await composeDocument(await generatePitch(slides, countSlides));

    expect(deck.slides).toHaveLength(slides);
  });

  it('has charts, tables, case studies, objections and lists, and nothing that must be reported', async () => {
    const deck = await composeDocument(await generatePitch(100, countSlides));
    const kinds = new Set(deck.slides.map(({ kind }) => kind));
    const elements = new Set(deck.slides.flatMap((slide) => slide.elements.map(({ kind }) => kind)));

    expect([...kinds]).toEqual(
      expect.arrayContaining(['chart', 'case', 'competitors', 'objections', 'risks', 'business-case', 'sources']),
    );
    expect(elements).toContain('chart');
    expect(elements).toContain('table');
    expect(deck.findings).toEqual([]);
  });

  it('is the same each time', async () => {
    expect(await generatePitch(12, countSlides)).toEqual(await generatePitch(12, countSlides));
  });

  it('is refused where it would be longer than asked for', async () => {
    await expect(generatePitch(3, countSlides)).rejects.toThrow('before its first case study');
  });
});
