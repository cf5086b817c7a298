import { describe, expect, it } from 'vitest';
import { slideId } from '../../renderer/core/base/ids.ts';
import { SLIDE_KINDS, type Section } from '../../renderer/core/deck/model.ts';
import { present, spentUntil, startPresenting, type PresentStep } from '../../renderer/state/presenting.ts';
import { againstPlan, rehearsalItem, timingsOf, totalBefore } from '../../renderer/state/rehearsal.ts';
import { pitchSchema } from '../../renderer/core/pitch/schema/index.ts';

const slide = (id: string, section: Section, number: number, words = 140) => ({
  id: slideId(id),
  section,
  kind: SLIDE_KINDS.find((kind) => kind === id) ?? 'backup',
  number,
  title: `The ${id}`,
  notes: [Array.from({ length: words }, () => 'word').join(' ')],
});

const SLIDES = [
  slide('cover', 'Opening', 1),
  slide('situation', 'Story', 2),
  slide('ask', 'Ask', 3),
  slide('objection:cost', 'Backup', 4),
];

/** Steps, each after so many seconds. */
const after = (...steps: readonly (readonly [seconds: number, step: PresentStep])[]) => {
  let now = 0;
  const state = steps.reduce(
    (before, [seconds, step]) => {
      now += seconds * 1000;
      return present(before, step, SLIDES, now);
    },
    startPresenting(0, 0),
  );
  return { state, now };
};
const timings = ({ state, now }: ReturnType<typeof after>, more: number) =>
  timingsOf(SLIDES, spentUntil(state, now + more * 1000));

const NEXT: PresentStep = { kind: 'next' };

describe('the timings of a rehearsal', () => {
  it('say how long each slide showed, the last one among them', () => {
    expect(timings(after([40, NEXT], [70, NEXT]), 15)).toEqual({ cover: 40, situation: 70, ask: 15 });
  });

  it('add up where a slide was shown twice', () => {
    expect(timings(after([40, NEXT], [10, { kind: 'previous' }], [5, NEXT]), 1)).toEqual({ cover: 45, situation: 11 });
  });

  it('leave out the time in which the clock stood, also when the slide changed meanwhile', () => {
    const paused = after([40, { kind: 'pause' }], [100, NEXT], [50, { kind: 'pause' }]);

    expect(timings(paused, 7)).toEqual({ cover: 40, situation: 7 });
  });

  it('stand in the pitch as its schema has them, with the day', () => {
    const item = rehearsalItem({ cover: 40 }, new Date(2026, 10, 5, 23, 59).getTime());
    const practice = { rehearsals: [{ id: 'rehearsals-1', ...item }] };
    const pitch = pitchSchema.parse({ meta: { title: 'A' }, practice });

    expect(pitch.practice?.rehearsals?.[0]).toMatchObject({ date: '2026-11-05', seconds: { cover: 40 } });
    expect(totalBefore(pitch)).toBe(40);
    expect(totalBefore(pitchSchema.parse({ meta: { title: 'A' } }))).toBeUndefined();
  });
});

describe('a rehearsal against its plan', () => {
  it('names the slides that ran over, and by how much', () => {
    const { slides, over, total, planned } = againstPlan(SLIDES, 3, { cover: 63, situation: 100, ask: 20 });

    expect(slides.map(({ id, planned: plan, over: beyond }) => [id, plan, beyond])).toEqual([
      ['cover', 60, 0],
      ['situation', 60, 40],
      ['ask', 60, 0],
    ]);
    expect([over, total, planned]).toEqual([1, 183, 180]);
  });

  it('lists a backup slide only where it was shown, without a plan of its own', () => {
    const { slides } = againstPlan(SLIDES, 3, { 'objection:cost': 30 });

    expect(slides.map(({ id, planned, took }) => [id, planned, took])).toEqual([
      ['cover', 60, undefined],
      ['situation', 60, undefined],
      ['ask', 60, undefined],
      ['objection:cost', undefined, 30],
    ]);
  });

  it('is nothing for a deck without slides', () => {
    expect(againstPlan([], 20, {})).toEqual({ slides: [], total: 0, planned: 1200, over: 0 });
  });
});
