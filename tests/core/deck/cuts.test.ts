import { describe, expect, it } from 'vitest';
import { mainSlides } from '../../../renderer/core/deck/cuts.ts';
import type { Deck } from '../../../renderer/core/deck/model.ts';
import {
  allWords,
  composeDocument,
  composeOpened,
  elementNamed,
  idsOf,
  openDocument,
  openSample,
  slideOf,
} from '../../support/decks.ts';

const founding = openSample('enterprise-social-network');

/** The founding sample with another slot or other choices. */
const withMeta = (minutes: number, deck: object = {}) => {
  const { meta, ...rest } = founding.pitch;
  const own = { ...founding.pitch.deck, ...deck };
  return openDocument({ ...rest, meta: { ...meta, occasion: { ...meta.occasion, minutes } }, deck: own });
};

const mainOf = (deck: Deck): readonly string[] =>
  deck.slides.filter(({ section }) => section !== 'Backup').map(({ id }) => id);

describe('the decision cut', () => {
  it('is the brief alone', async () => {
    const deck = await composeOpened(founding, { cut: 'decision' });

    expect(idsOf(deck)).toEqual(['brief']);
  });
});

describe('the five-minute cut', () => {
  it('is brief, cost of inaction, benefits, pilot, strongest evidence and ask, in the order of the argument', async () => {
    const deck = await composeOpened(founding, { cut: 'five-minutes' });

    expect(idsOf(deck)).toEqual(['brief', 'inaction', 'benefits', 'pilot', 'business-case', 'ask']);
  });

  it('takes key figures where there is no business case', async () => {
    const { evidence, ...rest } = founding.pitch;
    const { businessCase: _left, ...kept } = evidence ?? {};

    const deck = await composeOpened(openDocument({ ...rest, evidence: kept }), { cut: 'five-minutes' });

    expect(idsOf(deck)).toContain('figures');
  });
});

describe('the number of main slides', () => {
  it('is six tenths of the minutes, between six and twelve', () => {
    const counts = [1, 10, 12, 15, 20, 60, undefined].map(mainSlides);

    expect(counts).toEqual([6, 6, 7, 9, 12, 12, 12]);
  });
});

describe('the full cut', () => {
  it('keeps to the clock, and puts the rest behind the ask', async () => {
    const deck = await composeOpened(withMeta(10));

    expect(mainOf(deck)).toEqual(['cover', 'brief', 'benefits', 'pilot', 'business-case', 'ask']);
    expect(deck.slides.findIndex(({ section }) => section === 'Backup')).toBe(6);
  });

  it('loses nothing: what is not main is in the backup', async () => {
    const [short, long] = await Promise.all([composeOpened(withMeta(10)), composeOpened(withMeta(60))]);

    expect(idsOf(short).toSorted()).toEqual(idsOf(long).toSorted());
  });

  it('counts the slides that a long list takes, not the list', async () => {
    const deck = await composeOpened(withMeta(20));

    expect(mainOf(deck)).toContain('objections:part-2');
    expect(mainOf(deck)).toHaveLength(12);
  });

  it('lets the author’s choice win over the table', async () => {
    const slides = { risks: { main: true }, benefits: { main: false } };

    const deck = await composeOpened(withMeta(10, { slides }));

    expect(mainOf(deck)).toContain('risks');
    expect(mainOf(deck)).not.toContain('benefits');
    expect(idsOf(deck)).toContain('benefits');
  });

  it('links each backup slide to a main slide and back', async () => {
    const deck = await composeOpened(founding);
    const numbers = new Map(deck.slides.map(({ id, number }) => [id, number]));
    const linksOf = (id: string) => {
      const element = elementNamed(slideOf(deck, id), 'Backup link');
      return element.kind === 'text'
        ? element.paragraphs.flatMap(({ runs }) => runs.flatMap(({ link }) => (link ? [link] : [])))
        : [];
    };

    const backup = deck.slides.filter(({ section, id }) => section === 'Backup' && !id.includes(':part-'));
    const homes = backup.map(({ id }) => linksOf(id)[0]);

    expect(homes.every((link) => link?.kind === 'slide' && !backup.some(({ id }) => id === link.slide))).toBe(true);
    expect(linksOf('objection:fad')).toEqual([{ kind: 'slide', slide: 'objections' }]);
    expect(allWords(slideOf(deck, 'objection:fad'))).toContain(
      `Back to ${numbers.get(slideOf(deck, 'objections').id)}`,
    );
    expect(linksOf('objections')).toContainEqual({ kind: 'slide', slide: 'chart:answer-times' });
  });

  it('lists every source that a slide draws on', async () => {
    const deck = await composeOpened(founding);

    const list = allWords(slideOf(deck, 'sources'));

    expect(list).toContain('Service-desk log');
    expect(list).toContain('Finance model v2, reviewed by Henrik Dahl');
  });
});

describe('the read-ahead', () => {
  it('keeps the full order, whatever the clock says, with what the speaker would say as text', async () => {
    const deck = await composeOpened(withMeta(10), { cut: 'read-ahead' });

    expect(mainOf(deck).filter((id) => id === 'risks' || id === 'chart:regions')).toEqual(['chart:regions', 'risks']);
    expect(allWords(slideOf(deck, 'words:story'))).toContain('It starts with a customer, not with a tool');
    expect(idsOf(deck).indexOf('words:story')).toBe(idsOf(deck).indexOf('pilot') + 1);
  });

  it('tells the author that its readers see the notes', async () => {
    const deck = await composeOpened(withMeta(10), { cut: 'read-ahead' });

    const told = deck.findings.filter(({ code }) => code === 'notes-shown').map(({ slide }) => slide);
    expect(told).toEqual(idsOf(deck).filter((id) => id.startsWith('words:')));
    expect(told.length).toBeGreaterThan(2);
  });

  it('says nothing of notes in a cut that has none', async () => {
    const deck = await composeOpened(withMeta(10), { cut: 'full' });

    expect(deck.findings.filter(({ code }) => code === 'notes-shown')).toEqual([]);
  });
});

describe('an author’s choice for one cut', () => {
  it('adds slides and takes others out', async () => {
    const cuts = { decision: { include: ['pilot'], exclude: ['brief'] } };

    const deck = await composeOpened(withMeta(20, { cuts }), { cut: 'decision' });

    expect(idsOf(deck)).toEqual(['pilot']);
  });

  it('leaves other cuts alone', async () => {
    const deck = await composeDocument(
      { story: { situation: 'Well.' }, deck: { cuts: { decision: { exclude: ['situation'] } } } },
      { cut: 'full' },
    );

    expect(idsOf(deck)).toContain('situation');
  });
});
