import type { Fact } from './schema/index.ts';

/** What an author leaves open is chosen: as many as stand beside each other. */
const CHOSEN = 3;

/** The facts of the figures slide: those that the author marked; else the first that compare with something. */
export function keyFacts<T extends Pick<Fact, 'key' | 'comparator'>>(facts: readonly T[]): readonly T[] {
  const marked = facts.filter(({ key }) => key === true);
  return marked.length > 0
    ? marked
    : facts.filter(({ comparator }) => comparator?.value !== undefined).slice(0, CHOSEN);
}
