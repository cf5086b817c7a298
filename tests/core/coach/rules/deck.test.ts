import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../../../renderer/core/base/ids.ts';
import { coach } from '../../../../renderer/core/coach/run.ts';
import { set } from '../../../../renderer/core/edit/edit.ts';
import type { Deck } from '../../../../renderer/core/deck/model.ts';
import { coachOpened, edited, found, placesOf } from '../../../support/coaching.ts';
import { composeOpened, openSample } from '../../../support/decks.ts';

const sample = openSample('enterprise-social-network');

describe('titles', () => {
  it('are each said once', async () => {
    const title = (id: string, text: string) => set(fieldPath('deck', 'slides', { id }, 'title'), text);
    const twice = edited(sample, [title('pairs', 'It works'), title('benefits', 'It works!')]);

    expect(found(await coachOpened(twice), 'titles-not-unique').map(({ quote }) => quote)).toHaveLength(1);
    expect(found(await coachOpened(sample), 'titles-not-unique')).toEqual([]);
  });
});

describe('a slide that is presented', () => {
  const rule = 'too-many-words';
  const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
  const story = (length: number): object => ({
    story: { situation: words(length), complication: words(length), question: words(5), answer: words(12) },
  });

  it('holds no more words than its kind is made for', async () => {
    expect(await placesOf(story(15), rule)).toEqual([]);
    expect(await placesOf(story(22), rule)).toEqual([
      'story.situation: word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11…',
    ]);
  });
});

describe('notes', () => {
  const minutes = (value: number) => set(fieldPath('meta', 'occasion', 'minutes'), value);
  const notes = (text: string) => set(fieldPath('story', 'notes'), text);
  const long = Array.from({ length: 1500 }, (_, i) => `word${i}`).join(' ');

  it('take half of the slot at most', async () => {
    const [finding, ...rest] = found(await coachOpened(edited(sample, [notes(long), minutes(20)])), 'notes-too-long');

    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ field: 'story.notes' });
    expect(found(await coachOpened(edited(sample, [notes(long), minutes(60)])), 'notes-too-long')).toEqual([]);
    expect(found(await coachOpened(sample), 'notes-too-long')).toEqual([]);
  });

  it('say something else than the slide', async () => {
    const { situation, complication, question, answer } = sample.pitch.story ?? {};
    const read = notes(`Since the merger we sell as one company. ${situation} ${complication} ${question} ${answer}`);

    expect(found(await coachOpened(edited(sample, [read])), 'notes-repeat-slide').map(({ field }) => field)).toEqual([
      'story.notes',
    ]);
    expect(found(await coachOpened(sample), 'notes-repeat-slide')).toEqual([]);
  });
});

describe('a deck that is sent ahead', () => {
  it('is read in four minutes, or is found to be long', async () => {
    expect(found(await coachOpened(sample), 'read-ahead-long')).toHaveLength(1);
    expect(found(await coachOpened(openSample('ward-handover')), 'read-ahead-long')).toEqual([]);
  });
});

describe('a picture, chart or table', () => {
  it('has an alternative text', async () => {
    const deck = await composeOpened(sample);
    const findings = coach(sample.pitch, silenced(deck)).findings.filter(({ rule }) => rule === 'alt-text-missing');

    expect(findings.map(({ field }) => field)).toContain('evidence.businessCase.lines');
    expect(found(await coachOpened(sample), 'alt-text-missing')).toEqual([]);
  });
});

/** As if a layout had forgotten what its charts show. */
const silenced = (deck: Deck): Deck => ({
  ...deck,
  slides: deck.slides.map((slide) => ({
    ...slide,
    elements: slide.elements.map((element) => (element.kind === 'chart' ? { ...element, alt: ' ' } : element)),
  })),
});
