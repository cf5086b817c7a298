import { describe, expect, it } from 'vitest';
import { CUTS } from '../../../renderer/core/pitch/cuts.ts';
import type { Arranged, Deck } from '../../../renderer/core/deck/model.ts';
import { composeOpened, idsOf, openDocument, openSample, slideOf, titleOf, SAMPLES } from '../../support/decks.ts';

const founding = openSample('enterprise-social-network');

const withChoices = (slides: object) => openDocument({ ...founding.pitch, deck: { ...founding.pitch.deck, slides } });

const arrangedOf = ({ arranged }: Deck): readonly Arranged[] => arranged ?? [];

const storyOf = (deck: Deck): readonly string[] =>
  arrangedOf(deck).flatMap(({ id, home }) => (home === 'Story' ? [id] : []));

const hiddenOf = (deck: Deck): readonly string[] => arrangedOf(deck).flatMap(({ hidden }) => hidden?.id ?? []);

describe('what an author may arrange', () => {
  it('is listed only where it is asked for', async () => {
    const deck = await composeOpened(founding);

    expect(deck.arranged).toBeUndefined();
  });

  it.each(CUTS)('changes nothing else of the deck, in the cut %s', async (cut) => {
    const pitch = withChoices({
      benefits: { hidden: true, title: 'It has {fact:nobody-knows}' },
      pilot: { order: 1 },
      risks: { hidden: true, main: true },
    });

    const [plain, listing] = await Promise.all([
      composeOpened(pitch, { cut }),
      composeOpened(pitch, { cut, arranged: true }),
    ]);

    const { arranged, ...rest } = listing;
    expect(arranged?.length).toBeGreaterThan(0);
    expect(rest).toEqual(plain);
  });

  it.each(SAMPLES)('names every slide of %s that a layout proposed once', async (sample) => {
    const deck = await composeOpened(openSample(sample), { arranged: true });

    const ids = arrangedOf(deck).map(({ id }) => id);
    const own = idsOf(deck).filter((id) => !/:part-\d+$|^in-full:|^sources$/u.test(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(own.toSorted());
    expect(hiddenOf(deck)).toEqual([]);
  });

  it('keeps a hidden slide between its neighbours, drawn with its own title', async () => {
    const shown = await composeOpened(founding, { arranged: true });
    const deck = await composeOpened(withChoices({ benefits: { hidden: true, title: 'Three groups gain' } }), {
      arranged: true,
    });

    expect(idsOf(deck)).not.toContain('benefits');
    expect(storyOf(deck)).toEqual(storyOf(shown));
    const [slide] = arrangedOf(deck).flatMap(({ hidden }) => hidden ?? []);
    expect(slide && titleOf(slide)).toBe('Three groups gain');
    expect(slide).toMatchObject({ id: 'benefits', section: 'Story', slideNumber: undefined });
    expect(slide?.elements.length).toBeGreaterThan(1);
  });

  it('keeps a hidden slide where the author moved it', async () => {
    const deck = await composeOpened(withChoices({ benefits: { hidden: true, order: 0 } }), { arranged: true });

    expect(storyOf(deck)[0]).toBe('benefits');
    expect(arrangedOf(deck).find(({ id }) => id === 'benefits')?.natural).toBeGreaterThan(0);
  });

  it('draws a hidden slide only in a cut that would show it', async () => {
    const pitch = withChoices({ champion: { hidden: true }, brief: { hidden: true } });

    const deck = await composeOpened(pitch, { arranged: true, cut: 'decision' });

    expect(hiddenOf(deck)).toEqual(['brief']);
  });

  it('leaves the number of a part out of a title', async () => {
    const deck = await composeOpened(founding, { arranged: true });

    const whole = arrangedOf(deck).find(({ id }) => id === 'objections')?.title ?? '';
    expect(titleOf(slideOf(deck, 'objections'))).toMatch(/\(1 of 2\)|1\/2/u);
    expect(whole).not.toMatch(/\(1 of 2\)|1\/2/u);
    expect(titleOf(slideOf(deck, 'objections'))).toContain(whole.slice(0, 12));
  });
});
