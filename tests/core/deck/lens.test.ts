import { describe, expect, it } from 'vitest';
import { isAmong } from '../../../renderer/core/deck/lens-words.ts';
import type { Deck } from '../../../renderer/core/deck/model.ts';
import { findReader, interestsOf } from '../../../renderer/core/deck/readers.ts';
import {
  allWords,
  composeDocument,
  composeOpened,
  idsOf,
  openDocument,
  openSample,
  slideOf,
} from '../../support/decks.ts';

const founding = openSample('enterprise-social-network');
const german = openSample('predictive-maintenance');

const mainOf = (deck: Deck): readonly string[] =>
  deck.slides.filter(({ section }) => section !== 'Backup').map(({ id }) => id);

describe('what a reader cares about', () => {
  it.each([
    ['caresAbout', { caresAbout: 'Cash before promises.' }, ['money']],
    ['concern', { concern: 'Downtime on the late shift.' }, ['operations']],
    ['role', { role: 'Head of HR' }, ['people']],
    ['caresAbout in German', { caresAbout: 'Die Projektkosten.' }, ['money']],
    ['role in German', { role: 'Betriebsrat' }, ['people']],
    ['role in capitals', { role: 'Leiterin Produktions-IT' }, ['operations', 'technology']],
    ['nothing', {}, []],
  ])('is read from %s', (_, fields, interests) => {
    expect(interestsOf({ id: 'p', ...fields }).map(({ id }) => id)).toEqual(interests);
  });

  it('is at most two things, what they say they care about first', () => {
    const fields = { caresAbout: 'Security of our data', concern: 'Cost, budget', role: 'COO, people, customers' };

    expect(interestsOf({ id: 'p', ...fields }).map(({ id }) => id)).toEqual(['technology', 'money']);
  });

  it('is not read from the id of a fact', () => {
    expect(interestsOf({ id: 'p', caresAbout: 'The {fact:cost-per-year} we named' })).toEqual([]);
  });

  it('tells a word in capitals from a small one', () => {
    expect([isAmong(['IT'], 'IT'), isAmong(['IT'], 'it')]).toEqual([true, false]);
  });
});

describe('a reader', () => {
  it.each(['henrik-dahl', 'Henrik Dahl', ' henrik  dahl ', 'CFO', 'cfo', 'Henrik'])('is found as %j', (asked) => {
    expect(findReader(founding.pitch, asked)).toMatchObject({ kind: 'person', person: { id: 'henrik-dahl' } });
  });

  it('may be a role that nobody on the list has', () => {
    const found = findReader(openDocument({ meta: { title: 'A' } }).pitch, 'CFO');

    expect(found).toMatchObject({ kind: 'role', interests: [{ id: 'money' }] });
  });

  it('is nobody where no name, role or word fits', () => {
    expect(['Bob', '', '  '].map((asked) => findReader(founding.pitch, asked).kind)).toEqual(
      Array.from({ length: 3 }, () => 'nobody'),
    );
  });

  it('is asked for again where several are called that', () => {
    const people = [
      { id: 'a', name: 'Kim Lee' },
      { id: 'b', name: 'Kim Lee' },
    ];

    expect(findReader(openDocument({ meta: { title: 'A' }, people }).pitch, 'kim lee')).toEqual({
      kind: 'several',
      people,
    });
  });
});

describe('a deck through a lens', () => {
  it('leads with money for who cares about cash', async () => {
    const deck = await composeOpened(founding, { lens: 'Henrik Dahl' });

    const evidence = mainOf(deck).filter((id) => slideOf(deck, id).section === 'Evidence');
    expect(evidence[0]).toBe('business-case');
    expect(evidence[1]).toMatch(/^objections/u);
    expect(evidence.at(-1)).toBe('figures');
    expect(mainOf(deck)).toContain('options');
    expect(mainOf(deck)).not.toContain('steps');
  });

  it('keeps the ask on slide 2 and at the end for everybody, and the problem, where there is room, before the rest', async () => {
    for (const { id } of founding.pitch.people ?? []) {
      const main = mainOf(await composeOpened(founding, { lens: id }));

      expect(main.slice(0, 3)).toEqual(['cover', 'brief', 'decided']);
      expect([-1, 3]).toContain(main.indexOf('situation'));
      expect(main.at(-1)).toBe('ask');
    }
  });

  it('differs between readers, and loses no slide', async () => {
    const [cfo, hr, all] = await Promise.all([
      composeOpened(founding, { lens: 'Henrik Dahl' }),
      composeOpened(founding, { lens: 'Sofia Marques' }),
      composeOpened(founding),
    ]);

    expect(mainOf(cfo)).not.toEqual(mainOf(hr));
    expect(idsOf(cfo).toSorted()).toEqual(idsOf(all).toSorted());
    expect(idsOf(hr).toSorted()).toEqual(idsOf(all).toSorted());
  });

  it('puts their own objection first, on the slide and behind the ask', async () => {
    const deck = await composeOpened(founding, { lens: 'Martin Kessel' });

    const words = allWords(slideOf(deck, mainOf(deck).find((id) => id.startsWith('objections')) ?? ''));
    expect(words.indexOf('intranet')).toBeLessThan(words.indexOf('fad'));
    expect(deck.slides.find(({ section }) => section === 'Backup')?.id).toBe('objection:intranet');
  });

  it('shows what they told us, before what others did', async () => {
    const deck = await composeOpened(founding, { lens: 'Sofia Marques' });

    expect(mainOf(deck)).toContain('told');
    const words = allWords(slideOf(deck, 'told'));
    expect(words.indexOf('Sofia Marques')).toBeLessThan(words.indexOf('Anna Reuter'));
    expect(mainOf(deck).find((id) => slideOf(deck, id).section === 'Champion')).toBe('told');
  });

  it('says none of the private words that steered it', async () => {
    for (const { id, caresAbout = '', concern = '' } of founding.pitch.people ?? []) {
      const deck = await composeOpened(founding, { lens: id, cut: 'read-ahead' });

      const all = deck.slides.flatMap((slide) => [allWords(slide), ...slide.notes]).join('\n');
      for (const secret of [caresAbout, concern]) expect(all).not.toContain(secret.slice(0, -1));
    }
  });

  it('is the same deck when it is made again', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => composeOpened(german, { lens: 'Finanzvorstand' })));

    expect(one?.slides).toEqual(two?.slides);
  });

  it('leaves the order to the author where the author chose one', async () => {
    const choices = { ...founding.pitch.deck?.slides, figures: { order: 0, main: true }, steps: { main: true } };
    const pitch = openDocument({ ...founding.pitch, deck: { ...founding.pitch.deck, slides: choices } });

    const main = mainOf(await composeOpened(pitch, { lens: 'Priya Nair' }));

    const evidence = main.find((id) => /^(?:figures|risks|objections|case)/u.test(id));
    expect(evidence).toBe('figures');
    expect(main).toContain('steps');
  });

  it('shows the evidence they care about in the five-minute cut', async () => {
    const deck = await composeOpened(founding, { lens: 'Priya Nair', cut: 'five-minutes' });

    expect(idsOf(deck)).toContain('objections');
    expect(idsOf(deck)).not.toContain('business-case');
  });

  it('is the deck for everyone where the reader gave nothing away', async () => {
    const document = { people: [{ id: 'p', name: 'P' }], story: { situation: 'Here.' }, ask: { decision: 'Approve.' } };

    const [theirs, all] = await Promise.all([composeDocument(document, { lens: 'p' }), composeDocument(document)]);

    expect(theirs.slides).toEqual(all.slides);
  });

  it('is the deck for everyone, with a finding, where there is no such reader', async () => {
    const deck = await composeOpened(founding, { lens: 'Nobody at all' });

    expect(idsOf(deck)).toEqual(idsOf(await composeOpened(founding)));
    expect(deck.findings).toContainEqual(expect.objectContaining({ code: 'option-unknown', detail: 'Nobody at all' }));
  });
});
