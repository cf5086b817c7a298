import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesIn, folderWith } from '../support/folders.ts';
import { openPackage, slideNames, wordsIn } from '../support/packages.ts';
import { pitchText } from '../support/pitches.ts';
import { runHere } from '../support/program.ts';

/**
 * From what an author enters to the file that a colleague receives, for two of the five principles: find your champion,
 * and involve top executives (DESIGN.md).
 */

async function slidesFor(document: object, ...options: readonly string[]): Promise<readonly string[]> {
  const folder = folderWith({
    'a.pitch.json': pitchText({ meta: { title: 'Quiet wards', language: 'en-GB' }, ...document }),
  });
  const out = path.join(folder, 'deck.pptx');
  const { status, err } = await runHere(['build', path.join(folder, 'a.pitch.json'), '--pptx', out, ...options]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const deck = openPackage(bytesIn(folder, 'deck.pptx'));
  return slideNames(deck).map((name) => wordsIn(deck.xml(name)).replaceAll('\u00A0', ' '));
}

const slideWith = (slides: readonly string[], words: string): string =>
  slides.find((slide) => slide.includes(words)) ?? '';

const people = [
  {
    id: 'ada',
    name: 'Ada Wolff',
    role: 'Director of nursing',
    part: 'decide',
    stance: 'neutral',
    concern: 'Another audit by the back door',
  },
  {
    id: 'sam',
    name: 'Sam Okafor',
    role: 'Ward manager',
    level: 'middle-management',
    stance: 'champion',
    part: 'perform',
  },
];

describe('a champion who was found', () => {
  const champion = {
    who: { person: 'sam' },
    mandate: 'Runs two of the six wards',
    trackRecord: 'Cut night calls by a third',
    atRisk: 'His own rota',
    firstStep: 'Starts on his own ward in May',
    commitment: 'My ward goes first.',
    allies: [{ id: 'a', name: 'Lea Brandt', role: 'Night lead' }],
    personalWin: 'Wants the matron post',
    access: 'Sings in a choir with Ada',
  };

  it('stands on a slide of their own: who, mandate, track record, risk, first step, their words, their allies', async () => {
    const slides = await slidesFor({ people, champion, ask: { decision: 'Approve a trial on two wards.' } });

    const slide = slideWith(slides, 'Sam Okafor');
    for (const words of [
      'Ward manager',
      'two of the six wards',
      'night calls',
      'own rota',
      'own ward in May',
      'My ward goes first.',
      'Lea Brandt',
    ]) {
      expect(slide).toContain(words);
    }
  });

  it('keeps what they gain and how they reach the decider to the author', async () => {
    const slides = await slidesFor({ people, champion, ask: { decision: 'Approve.' } });

    for (const secret of ['matron', 'choir', 'back door']) expect(slides.join(' ')).not.toContain(secret);
  });
});

describe('an executive who was involved', () => {
  const involved = people.map((person) =>
    person.id === 'ada'
      ? {
          ...person,
          preMeeting: { date: '2027-01-11', outcome: 'Thinks it over' },
          input: { said: 'Not while we are inspected', changed: 'Start moved from March to May' },
        }
      : person,
  );

  it('is credited with what they said and what it changed', async () => {
    const slides = await slidesFor({ people: involved, ask: { decision: 'Approve.' } });

    const slide = slideWith(slides, 'shaped by Ada Wolff');
    expect(slide).toContain('Not while we are inspected');
    expect(slide).toContain('Start moved from March to May');
    expect(slides.join(' ')).not.toContain('Thinks it over');
  });

  it('is not quoted where nothing was changed for it', async () => {
    const slides = await slidesFor({
      people: involved.map((person) => ({ ...person, input: { said: 'Not while we are inspected' } })),
      ask: { decision: 'Approve.' },
    });

    expect(slides.join(' ')).not.toContain('inspected');
  });

  it('finds it first in the deck that is made for them, with the answer to their own question nearest', async () => {
    const objections = [
      { id: 'cost', objection: 'It costs too much', answer: 'It is capped', longAnswer: 'At the price of two beds.' },
      {
        id: 'audit',
        objection: 'It is an audit',
        answer: 'Nothing is reported by name',
        longAnswer: 'We count wards, not nurses.',
        raisedBy: { person: 'ada' },
      },
    ];
    const document = {
      people: involved,
      evidence: { objections },
      champion: { who: { person: 'sam' } },
      ask: { decision: 'Approve.' },
    };

    const theirs = await slidesFor(document, '--lens', 'Director of nursing');
    const all = await slidesFor(document);

    const place = (slides: readonly string[], words: string): number =>
      slides.findIndex((slide) => slide.includes(words));
    expect(place(theirs, 'We count wards')).toBeLessThan(place(theirs, 'the price of two beds'));
    expect(place(all, 'We count wards')).toBeGreaterThan(place(all, 'the price of two beds'));
    expect(slideWith(theirs, 'It costs too much').indexOf('It is an audit')).toBeLessThan(
      slideWith(theirs, 'It costs too much').indexOf('It costs too much'),
    );
    expect(theirs.toSorted()).toHaveLength(all.length);
  });
});
