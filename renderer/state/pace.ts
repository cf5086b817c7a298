import type { Section } from '../core/deck/model.ts';
import type { Presenting, PresentSlides } from './presenting.ts';

/** Time against the plan, in milliseconds: what each slide may take, and where one is. */

/** APP.md, 3. */
const WORDS_PER_MINUTE = 140;
/** A slide without notes still takes a breath and a look. */
const LEAST = 20_000;
const MINUTE = 60_000;

/** Each main slide's share of the meeting, by how much there is to say; a backup slide has none. */
export function planOf(slides: PresentSlides, minutes: number): readonly number[] {
  const weights = slides.map((slide) => (slide.section === 'Backup' ? 0 : Math.max(LEAST, speakingTime(slide.notes))));
  const total = sum(weights);
  return weights.map((weight) => (total === 0 ? 0 : (weight / total) * minutes * MINUTE));
}

/** How long it takes to say some notes, in milliseconds. */
export function speakingTime(notes: readonly string[]): number {
  const words = notes.join(' ').split(/\s+/u).filter(Boolean).length;
  return (words / WORDS_PER_MINUTE) * MINUTE;
}

export interface Pace {
  readonly elapsed: number;
  /** Of the whole meeting; less than nothing after its end. */
  readonly left: number;
  readonly onSlide: number;
  /** What the slide that shows may take. */
  readonly planned: number;
  /** Behind the plan; below nought, ahead of it; nought while one is within the slide's own time. */
  readonly behind: number;
  /** From now, when the rest takes as long as planned. */
  readonly untilEnd: number;
  /** Share of the plan that has passed by the clock, from 0 to 1. */
  readonly clockShare: number;
}

export function paceOf({ index, back, clock }: Presenting, plan: readonly number[], now: number): Pace {
  const at = clock.pausedAt ?? now;
  const total = sum(plan);
  const elapsed = at - clock.startedAt;
  const onSlide = at - clock.slideAt;
  // During a jump, the plan waits where one left it.
  const place = back[0] ?? index;
  const begins = sum(plan.slice(0, place));
  const ends = begins + (plan[place] ?? 0);
  const own = place === index ? Math.max(0, (plan[index] ?? 0) - onSlide) : 0;
  return {
    elapsed,
    left: total - elapsed,
    onSlide,
    planned: plan[index] ?? 0,
    behind: elapsed > ends ? elapsed - ends : Math.min(0, elapsed - begins),
    untilEnd: own + sum(plan.slice(place + 1)),
    clockShare: total === 0 ? 0 : Math.min(1, elapsed / total),
  };
}

export interface PlannedSection {
  readonly section: Section;
  /** Share of the plan. */
  readonly share: number;
  /** How much of it is done, from 0 to 1. */
  readonly done: number;
}

/** The plan by sections, as the bar shows it. */
export function sectionsOf(
  state: Presenting,
  slides: PresentSlides,
  plan: readonly number[],
): readonly PlannedSection[] {
  const total = sum(plan);
  const place = state.back[0] ?? state.index;
  const sections = [...new Set(slides.flatMap(({ section }) => (section === 'Backup' ? [] : [section])))];
  return sections.map((section) => {
    const own = slides.flatMap((slide, i) => (slide.section === section ? [{ i, planned: plan[i] ?? 0 }] : []));
    const planned = sum(own.map((slide) => slide.planned));
    const done = sum(own.filter(({ i }) => i < place).map((slide) => slide.planned));
    return { section, share: total === 0 ? 0 : planned / total, done: planned === 0 ? 0 : done / planned };
  });
}

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);
