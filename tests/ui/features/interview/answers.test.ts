import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../renderer/core/edit/apply.ts';
import type { Pitch } from '../../../../renderer/core/pitch/schema/index.ts';
import {
  answerEdits,
  fieldOf,
  firstOpen,
  isAnswered,
  readAnswer,
  type Answer,
} from '../../../../renderer/ui/features/interview/answers.ts';
import { QUESTIONS, type Part, type Question } from '../../../../renderer/ui/features/interview/questions.ts';
import { anyDocument } from '../../../support/any-pitch.ts';
import { composeOpened, idsOf, openDocument, openSample, SAMPLES } from '../../../support/decks.ts';

const BLANK: Pitch = { meta: { title: 'A pitch' } };

const answered = (pitch: Pitch, question: Question, answer: Answer): Pitch =>
  answerEdits(pitch, question, answer).reduce(applyEdit, pitch);

const questionNamed = (id: string): Question => {
  const question = QUESTIONS.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
};

/** A line that says something; white space around it is the pitch's too, except between lines. */
const line = fc.stringMatching(/^[A-Za-zäöß][A-Za-zäöß .,]{0,20}[a-z]$/u);
const lines = fc.array(line, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n'));

function valueOf({ kind, place }: Part): fc.Arbitrary<string | number | undefined> {
  if (place.kind === 'each') return fc.option(lines, { nil: undefined });
  if (kind === 'number' || kind === 'money') return fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined });
  if (place.kind === 'field' && place.isRequired) return line;
  return fc.option(line, { nil: undefined });
}

const anyAnswer = ({ parts }: Question): fc.Arbitrary<Answer> =>
  fc.record(Object.fromEntries(parts.map((part) => [part.id, valueOf(part)])));

const anyPitch: fc.Arbitrary<Pitch> = anyDocument().map((document) => ({
  ...document,
  meta: { ...(document['meta'] as object), title: 'A pitch' },
}));

const startingPoints = fc.oneof(
  fc.constant(BLANK),
  fc.constantFrom(...SAMPLES.map((id) => openSample(id).pitch)),
  anyPitch,
);

describe.each(QUESTIONS.map((question) => [question.id, question] as const))('the answer to %s', (_, question) => {
  it('is read back as it was given, whatever the pitch said before', () => {
    fc.assert(
      fc.property(startingPoints, anyAnswer(question), (pitch, answer) => {
        expect(readAnswer(answered(pitch, question, answer), question)).toEqual({
          ...Object.fromEntries(question.parts.map(({ id }) => [id, undefined])),
          ...answer,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('makes no edit where the pitch says it already', () => {
    fc.assert(
      fc.property(startingPoints, (pitch) => {
        expect(answerEdits(pitch, question, readAnswer(pitch, question))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves a blank pitch as it was once it is emptied again', () => {
    fc.assert(
      fc.property(anyAnswer(question), (answer) => {
        const given = answered(BLANK, question, {
          ...answer,
          ...(question.id === 'occasion' ? { title: 'A pitch' } : {}),
        });
        const emptied = Object.fromEntries(question.parts.map(({ id }) => [id, undefined]));
        expect(answered(given, question, emptied)).toEqual(BLANK);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the interview', () => {
  it('keeps what else a step says when its words are changed', () => {
    const steps = questionNamed('steps');
    const pitch: Pitch = {
      ...BLANK,
      ask: {
        nextThirtyDays: [
          { id: 'a', what: 'Call them', when: '2026-12-01' },
          { id: 'b', what: 'Wait' },
        ],
      },
    };
    expect(answered(pitch, steps, { steps: 'Write to them\n\n  Wait  ' }).ask?.nextThirtyDays).toEqual([
      { id: 'a', what: 'Write to them', when: '2026-12-01' },
      { id: 'b', what: 'Wait' },
    ]);
  });

  it('writes out a champion who was somebody of the people list', () => {
    const pitch: Pitch = {
      ...BLANK,
      people: [{ id: 'kari', name: 'Kari Lund' }],
      champion: { who: { person: 'kari' } },
    };
    const champion = questionNamed('champion');
    expect(readAnswer(pitch, champion)['champion']).toBe('Kari Lund');
    expect(answered(pitch, champion, { champion: 'Mira Okafor' }).champion).toEqual({ who: { name: 'Mira Okafor' } });
  });

  it('does not leave a pitch without a title', () => {
    expect(answered(BLANK, questionNamed('occasion'), { title: '  ' }).meta.title).toBe('A pitch');
  });

  it('does not take the title of a pitch that nobody has named for an answer', () => {
    expect(isAnswered(BLANK, questionNamed('occasion'), 'A pitch')).toBe(false);
    expect(firstOpen(BLANK, 'A pitch')).toBe(0);
  });

  it('knows which question is the first without an answer', () => {
    expect(firstOpen(BLANK)).toBe(1);
    expect(isAnswered(BLANK, questionNamed('occasion'))).toBe(true);
    const untilThird = answered(
      answered(BLANK, questionNamed('situation'), { situation: 'So.' }),
      questionNamed('complication'),
      {
        complication: 'But.',
      },
    );
    expect(firstOpen(untilThird)).toBe(3);
  });

  it('names the field of an item only once it is there', () => {
    const benefit = questionNamed('benefit');
    const [who] = benefit.parts;
    if (!who) throw new Error('no part');
    expect(fieldOf(BLANK, who)).toBeUndefined();
    expect(fieldOf(answered(BLANK, benefit, { who: 'Planners' }), who)).toBe('story.benefits[benefits-1].who');
  });

  it('ends in a deck that has a slide for what was answered', async () => {
    const answers: Readonly<Record<string, Answer>> = {
      occasion: { title: 'Close two data halls', meeting: 'Board', date: '2026-12-09', minutes: 20 },
      situation: { situation: 'We run five data halls, and all of them met their targets.' },
      complication: { complication: 'Since March the load fits in three halls.' },
      answer: { question: 'How do we stop paying for empty halls?', answer: 'Close Aarhus and Malmö by June.' },
      benefit: { who: 'Operators', benefit: 'sleep through the night' },
      whyNow: { whyNow: 'The lease renews for five years on 30 June.' },
      number: { label: 'Energy of empty racks', value: 37, unit: '%' },
      proof: { proofName: 'Nordlys', proofResult: 'closed one of four halls in eleven weeks' },
      objection: { objection: 'We moved once and lost a day.', objectionAnswer: 'This time there is a rehearsal.' },
      champion: { champion: 'Kari Lund', role: 'Head of Operations', commitment: 'I will be in the hall myself.' },
      decision: {
        decision: 'Give notice for Aarhus and Malmö',
        amount: 210_000,
        currency: 'EUR',
        decideBy: '2026-12-12',
      },
      steps: { steps: 'Give notice\nMove the test systems\nReport to the board' },
    };
    const pitch = QUESTIONS.reduce((before, question) => answered(before, question, answers[question.id] ?? {}), BLANK);
    const deck = await composeOpened(openDocument(pitch), { mode: 'deliver' });
    const shown = JSON.stringify(deck.slides);
    expect(idsOf(deck).length).toBeGreaterThanOrEqual(8);
    for (const word of [
      'Board',
      'March',
      'Aarhus',
      'Operators',
      'lease',
      '37',
      'Nordlys',
      'rehearsal',
      'Kari',
      '210',
      'test systems',
    ]) {
      expect(shown).toContain(word);
    }
  });
});
