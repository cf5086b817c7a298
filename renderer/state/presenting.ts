import type { Section } from '../core/deck/model.ts';
import type { SlideView } from './engine.ts';

/** Where a presentation is and what the room sees: pure steps, with the time passed in. */

export interface Presenting {
  /** The slide that shows, from 0. */
  readonly index: number;
  /** Where jumps left from, the latest last. */
  readonly back: readonly number[];
  readonly screen: 'slide' | 'black' | 'white';
  readonly overview: boolean;
  readonly pointing: boolean;
  /** Digits typed so far, for going to a slide by its number. */
  readonly typed: string;
  readonly clock: PresentClock;
  /** How long each slide has shown before the one that shows now, in milliseconds, by its place; pauses left out. */
  readonly spent: ReadonlyMap<number, number>;
}

/** Times in milliseconds. */
export interface PresentClock {
  readonly startedAt: number;
  /** When the slide that shows came up. */
  readonly slideAt: number;
  readonly pausedAt: number | undefined;
}

export type PresentStep =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'go'; readonly index: number }
  /** To the ask, or to a backup slide: `return` comes back from it. */
  | { readonly kind: 'jump'; readonly index: number }
  | { readonly kind: 'ask' | 'return' }
  | { readonly kind: 'black' | 'white' | 'overview' | 'pointer' | 'pause' }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'enter' };

export type PresentSlides = readonly Pick<SlideView, 'id' | 'section' | 'kind' | 'notes'>[];

export const startPresenting = (index: number, now: number): Presenting => ({
  index,
  back: [],
  screen: 'slide',
  overview: false,
  pointing: false,
  typed: '',
  clock: { startedAt: now, slideAt: now, pausedAt: undefined },
  spent: new Map(),
});

export function present(state: Presenting, step: PresentStep, slides: PresentSlides, now: number): Presenting {
  switch (step.kind) {
    case 'next':
      return show(state, following(state.index, slides), slides, now);
    case 'previous':
      return show(state, state.index - 1, slides, now);
    case 'first':
      return show(state, 0, slides, now);
    case 'last':
      return show(state, lastMain(slides), slides, now);
    case 'go':
      return show(state, step.index, slides, now);
    case 'ask':
      return jump(state, askIndex(slides), slides, now);
    case 'jump':
      return jump(state, step.index, slides, now);
    case 'return':
      return comeBack(state, slides, now);
    case 'enter':
      return state.typed === '' ? show(state, following(state.index, slides), slides, now) : enter(state, slides, now);
    case 'digit':
      return { ...state, typed: `${state.typed}${step.digit}`.slice(-MOST_DIGITS) };
    case 'black':
    case 'white':
      return { ...state, screen: state.screen === step.kind ? 'slide' : step.kind };
    case 'overview':
      return { ...state, overview: !state.overview };
    case 'pointer':
      return { ...state, pointing: !state.pointing };
    case 'pause':
      return { ...state, clock: paused(state.clock, now) };
  }
}

const MOST_DIGITS = 3;

/** A new slide lights the screen again: nobody presents to a black wall. */
function show(state: Presenting, index: number, slides: PresentSlides, now: number): Presenting {
  const next = Math.min(Math.max(index, 0), Math.max(slides.length - 1, 0));
  const shown = { ...state, screen: 'slide', overview: false, typed: '' } as const;
  if (next === state.index) return shown;
  // A clock that stands goes on from where it stands, on whichever slide that will be.
  const slideAt = state.clock.pausedAt ?? now;
  return { ...shown, index: next, clock: { ...state.clock, slideAt }, spent: spentUntil(state, now) };
}

/** What each slide has taken so far, the one that shows among them. */
export function spentUntil({ index, clock, spent }: Presenting, now: number): ReadonlyMap<number, number> {
  const onSlide = (clock.pausedAt ?? now) - clock.slideAt;
  return new Map([...spent, [index, (spent.get(index) ?? 0) + onSlide]]);
}

const enter = (state: Presenting, slides: PresentSlides, now: number): Presenting =>
  jump(state, Number(state.typed) - 1, slides, now);

function jump(state: Presenting, index: number, slides: PresentSlides, now: number): Presenting {
  const shown = show(state, index, slides, now);
  return shown.index === state.index ? shown : { ...shown, back: [...state.back, state.index] };
}

function comeBack(state: Presenting, slides: PresentSlides, now: number): Presenting {
  const to = state.back.at(-1);
  return to === undefined ? state : { ...show(state, to, slides, now), back: state.back.slice(0, -1) };
}

/** The main slides end with the last of them: nobody walks into the backup by pressing once too often. */
function following(index: number, slides: PresentSlides): number {
  const last = lastMain(slides);
  return index <= last ? Math.min(index + 1, last) : index + 1;
}

const isMain = ({ section }: { readonly section: Section }): boolean => section !== 'Backup';

function lastMain(slides: PresentSlides): number {
  const last = slides.findLastIndex(isMain);
  return last < 0 ? slides.length - 1 : last;
}

/** The slide that asks; in a deck without one, the last main slide. */
export function askIndex(slides: PresentSlides): number {
  const ask = slides.findIndex(({ id }) => id === 'ask');
  return ask < 0 ? lastMain(slides) : ask;
}

/** Stopped clocks go on where they stopped. */
function paused(clock: PresentClock, now: number): PresentClock {
  const { pausedAt, startedAt, slideAt } = clock;
  if (pausedAt === undefined) return { ...clock, pausedAt: now };
  const stood = now - pausedAt;
  return { startedAt: startedAt + stood, slideAt: slideAt + stood, pausedAt: undefined };
}
