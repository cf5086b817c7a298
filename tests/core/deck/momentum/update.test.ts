import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../../renderer/core/deck/model.ts';
import { composeUpdate } from '../../../../renderer/core/deck/momentum/compose-momentum.ts';
import {
  allWords,
  idsOf,
  openDocument,
  openFixture,
  openSample,
  slideOf,
  textNamed,
  titleOf,
} from '../../../support/decks.ts';
import { made, optionsFor } from '../../../support/momentum.ts';

const OCTOBER = { id: 'october', date: '2026-10-08', understood: 'The wait is between regions.' };
const NOVEMBER = {
  id: 'november',
  date: '2026-11-05',
  understood: 'A third of questions die in an inbox. Engineers then guess.',
  heard: 'The works council asks for figures by topic.',
  next: 'What one unanswered question costs.',
};

async function updateOf(updates: readonly object[], id?: string, more: object = {}): Promise<Deck> {
  const opened = openDocument({ meta: { title: 'A test' }, momentum: { updates }, ...more });
  return made(composeUpdate(opened, id, await optionsFor(opened)));
}

describe('an update deck', () => {
  it('says on one slide what is understood, what was heard and what is next, its title from the author’s words', async () => {
    const deck = await updateOf([NOVEMBER]);

    const slide = slideOf(deck, 'update');
    expect(idsOf(deck)).toEqual(['update']);
    expect(titleOf(slide)).toBe('A third of questions die in an inbox');
    expect(textNamed(slide, 'Understood')).toBe('Engineers then guess.');
    expect(textNamed(slide, 'Heard')).toBe('The works council asks for figures by topic.');
    expect(textNamed(slide, 'Next')).toBe('What one unanswered question costs.');
    expect(allWords(slide)).toContain('Update, 5 November 2026');
  });

  it('is about the latest by date, wherever it stands in the log, unless another is named', async () => {
    const latest = await updateOf([NOVEMBER, OCTOBER]);
    const named = await updateOf([NOVEMBER, OCTOBER], 'october');

    expect(titleOf(slideOf(latest, 'update'))).toBe('A third of questions die in an inbox');
    expect(titleOf(slideOf(named, 'update'))).toBe('A test');
    expect(textNamed(slideOf(named, 'update'), 'Understood')).toBe('The wait is between regions');
  });

  it('shows what the update before it understood', async () => {
    const deck = await updateOf([OCTOBER, NOVEMBER]);

    expect(textNamed(slideOf(deck, 'update'), 'Before')).toBe('The wait is between regions.');
  });

  it('takes the claim for its title, and then says the whole of what is understood', async () => {
    const deck = await updateOf([{ ...NOVEMBER, claim: 'Questions die between regions' }]);

    expect(titleOf(slideOf(deck, 'update'))).toBe('Questions die between regions');
    expect(textNamed(slideOf(deck, 'update'), 'Understood')).toContain('A third of questions die in an inbox.');
  });

  it('takes three slides, each with a claim of its own, where one cannot hold it', async () => {
    const long = (first: string): string =>
      `${first} ${'And there is more to say about it than fits in a line. '.repeat(6)}`;
    const deck = await updateOf([
      { id: 'u', understood: long('We see it.'), heard: long('They doubt it.'), next: long('We look at cost.') },
    ]);

    expect(deck.slides.map(titleOf)).toEqual(['We see it', 'They doubt it', 'We look at cost']);
    expect(deck.findings).toEqual([]);
  });

  it('moves what three slides cannot hold behind them, in full, and says so', async () => {
    const deck = await updateOf([{ id: 'u', understood: `We see it. ${'And there is more to say. '.repeat(200)}` }]);

    expect(deck.slides.length).toBeGreaterThan(1);
    expect(deck.slides.slice(1).every(({ section }) => section === 'Backup')).toBe(true);
    expect(deck.findings.map(({ code }) => code)).toContain('text-moved-to-backup');
  });

  it('fills in facts and names their sources', async () => {
    const evidence = {
      facts: [{ id: 'wait', label: 'Wait', value: 26, unit: 'hours', source: 's' }],
      sources: [{ id: 's', title: 'Ticket log' }],
    };
    const deck = await updateOf([{ id: 'u', understood: 'An answer takes {fact:wait}.', heard: 'Too long.' }], 'u', {
      evidence,
    });

    expect(titleOf(slideOf(deck, 'update'))).toBe('An answer takes 26 hours');
    expect(allWords(slideOf(deck, 'update'))).toContain('Ticket log');
  });

  it('does not end a title behind an abbreviation', async () => {
    const deck = await updateOf([{ id: 'u', understood: 'Es fehlt z. B. die Wartung. Sonst nichts.', heard: 'Ja.' }]);

    expect(titleOf(slideOf(deck, 'update'))).toBe('Es fehlt z. B. die Wartung');
  });

  it('is in the language of the pitch, from right to left where that is written so', async () => {
    const [arabic, japanese] = [openFixture('arabic'), openSample('quiet-rooms-ja')];
    const [first, second] = [
      made(composeUpdate(arabic, undefined, await optionsFor(arabic))),
      made(composeUpdate(japanese, undefined, await optionsFor(japanese))),
    ];

    expect(first.direction).toBe('rtl');
    expect(allWords(slideOf(first, 'update'))).toContain('ما سمعناه');
    expect(allWords(slideOf(second, 'update'))).toContain('次に調べること');
  });

  it('tells of its own findings, and not of those of the pitch beside it', async () => {
    const deck = await updateOf([{ id: 'u', understood: 'It takes {fact:gone}.', heard: 'Yes.' }], 'u', {
      story: { situation: '{fact:other}' },
    });

    expect(deck.findings.map(({ code, field }) => [code, field])).toEqual([
      ['fact-missing', 'momentum.updates[u].understood'],
    ]);
  });

  it('is refused where there is no update, none of that id, or one that says nothing', async () => {
    const refused = async (updates: readonly object[], id?: string) => {
      const opened = openDocument({ meta: { title: 'A test' }, momentum: { updates } });
      const result = composeUpdate(opened, id, await optionsFor(opened));
      return result.ok ? undefined : result.error;
    };

    expect(await refused([])).toMatchObject({ code: 'none', kind: 'update' });
    expect(await refused([OCTOBER], 'may')).toMatchObject({ code: 'unknown', id: 'may', known: ['october'] });
    expect(await refused([{ id: 'empty', date: '2026-10-08', understood: ' ' }])).toMatchObject({
      code: 'empty',
      id: 'empty',
    });
  });
});
