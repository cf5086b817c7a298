import { describe, expect, it } from 'vitest';
import { slideId } from '../../renderer/core/base/ids.ts';
import { SLIDE_KINDS, type Section } from '../../renderer/core/deck/model.ts';
import { matching, objectionsOf } from '../../renderer/state/objections.ts';
import { paceOf, planOf, sectionsOf } from '../../renderer/state/pace.ts';
import { actionFor } from '../../renderer/state/present-keys.ts';
import { present, startPresenting, type PresentSlides, type PresentStep } from '../../renderer/state/presenting.ts';
import { openSample } from '../support/decks.ts';

const slide = (id: string, section: Section, words = 0): PresentSlides[number] => ({
  id: slideId(id),
  section,
  kind: SLIDE_KINDS.find((kind) => kind === id) ?? 'backup',
  notes: words === 0 ? [] : [Array.from({ length: words }, () => 'word').join(' ')],
});

const SLIDES: PresentSlides = [
  slide('cover', 'Opening'),
  slide('situation', 'Story', 140),
  slide('chart', 'Evidence', 140),
  slide('ask', 'Ask', 140),
  slide('objection:cost', 'Backup'),
  slide('objection:time', 'Backup'),
];

const START = 1_000_000;
const after = (steps: readonly PresentStep[], from = 0) =>
  steps.reduce((state, step) => present(state, step, SLIDES, START), startPresenting(from, START));

describe('presenting', () => {
  it('goes from slide to slide and stops before the backup', () => {
    const next: PresentStep = { kind: 'next' };

    expect(after([next]).index).toBe(1);
    expect(after([next, next, next, next, next]).index).toBe(3);
    expect(after([{ kind: 'previous' }]).index).toBe(0);
  });

  it('skips to the ask and comes back to where it was', () => {
    const asked = after([{ kind: 'next' }, { kind: 'ask' }]);

    expect(asked.index).toBe(3);
    expect(present(asked, { kind: 'return' }, SLIDES, START).index).toBe(1);
  });

  it('comes back from a jump out of a jump, one after the other', () => {
    const deep = after([{ kind: 'ask' }, { kind: 'jump', index: 5 }]);
    const once = present(deep, { kind: 'return' }, SLIDES, START);

    expect([deep.index, once.index, present(once, { kind: 'return' }, SLIDES, START).index]).toEqual([5, 3, 0]);
  });

  it('goes to the slide whose number was typed, and to the next where none was', () => {
    const typed = after([{ kind: 'digit', digit: '3' }, { kind: 'enter' }]);

    expect([typed.index, typed.typed]).toEqual([2, '']);
    expect(after([{ kind: 'enter' }]).index).toBe(1);
    expect(after([{ kind: 'digit', digit: '9' }, { kind: 'enter' }]).index).toBe(5);
  });

  it('turns the screen black and back, and lights it for the next slide', () => {
    const black = after([{ kind: 'black' }]);

    expect(black.screen).toBe('black');
    expect(present(black, { kind: 'black' }, SLIDES, START).screen).toBe('slide');
    expect(present(black, { kind: 'next' }, SLIDES, START).screen).toBe('slide');
  });
});

describe('pace', () => {
  const plan = planOf(SLIDES, 10);

  it('shares the meeting among the main slides by what there is to say', () => {
    expect(plan.reduce((sum, time) => sum + time, 0)).toBeCloseTo(600_000);
    expect(plan[1]).toBeCloseTo(180_000);
    expect(plan[0]).toBeCloseTo(60_000);
    expect(plan.slice(4)).toEqual([0, 0]);
  });

  it('is nought within the time of a slide, and says how far behind or ahead one is beyond it', () => {
    const state = after([{ kind: 'next' }]);

    expect(paceOf(state, plan, START + 100_000).behind).toBeCloseTo(0);
    expect(paceOf(state, plan, START + 280_000).behind).toBeCloseTo(40_000);
    expect(paceOf(state, plan, START + 20_000).behind).toBeCloseTo(-40_000);
  });

  it('counts from where a jump left, as the plan waits there', () => {
    const jumped = after([{ kind: 'next' }, { kind: 'jump', index: 4 }]);

    expect(paceOf(jumped, plan, START + 100_000).behind).toBeCloseTo(0);
    expect(paceOf(jumped, plan, START + 100_000).untilEnd).toBeCloseTo(360_000);
  });

  it('stands still while the clock is paused', () => {
    const paused = present(after([]), { kind: 'pause' }, SLIDES, START + 5000);
    const on = present(paused, { kind: 'pause' }, SLIDES, START + 65_000);

    expect(paceOf(paused, plan, START + 60_000).elapsed).toBe(5000);
    expect(paceOf(on, plan, START + 66_000).elapsed).toBe(6000);
  });

  it('shows how much of each section is done', () => {
    const sections = sectionsOf(after([{ kind: 'next' }, { kind: 'next' }]), SLIDES, plan);

    expect(sections.map(({ section, done }) => `${section} ${done}`)).toEqual([
      'Opening 1',
      'Story 1',
      'Evidence 0',
      'Ask 0',
    ]);
  });
});

describe('keys while presenting', () => {
  const key = (name: string, ctrl = false) => actionFor({ key: name, ctrl, alt: false, meta: false })?.kind;

  it('are those of keyboards and of remotes', () => {
    expect(['PageDown', 'ArrowRight', ' '].map((name) => key(name))).toEqual(['next', 'next', 'next']);
    expect(['PageUp', 'b', '.', 'A', 'o', '7', 'Escape'].map((name) => key(name))).toEqual([
      'previous',
      'black',
      'black',
      'ask',
      'objection',
      'digit',
      'end',
    ]);
  });

  it('leave alone what belongs to the system', () => {
    expect(key('a', true)).toBeUndefined();
    expect(key('F5')).toBeUndefined();
    expect(key('constructor')).toBeUndefined();
  });
});

describe('objections', () => {
  const { pitch } = openSample('enterprise-social-network');
  const slides = (pitch.evidence?.objections ?? []).slice(0, 1).map(({ id }) => slide(`objection:${id}`, 'Backup'));
  const all = objectionsOf(pitch, slides);

  it('lead to their backup slide where they have one', () => {
    expect(all.length).toBeGreaterThan(1);
    expect(all[0]?.index).toBe(0);
    expect(all[1]?.index).toBeUndefined();
  });

  it('are found by the beginnings of words of the question or the person, in any order', () => {
    const [first] = all;
    const words = first?.text.split(' ') ?? [];
    const letters = [words.at(-1)?.slice(0, 4), words[0]?.slice(0, 3)].join(' ');

    expect(matching(all, letters)).toContain(first);
    expect(matching(all, '')).toEqual(all);
    expect(matching(all, 'zzz')).toEqual([]);
  });
});
