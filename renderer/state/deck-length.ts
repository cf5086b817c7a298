/** Minutes that a slide takes: a guess that holds until a rehearsal was timed. */
const MINUTES_PER_SLIDE = 1.4;

/** How long so many slides take, in whole minutes; nothing for none. */
export const minutesFor = (slides: number): number => Math.round(slides * MINUTES_PER_SLIDE);
