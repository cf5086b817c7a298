import { fieldPath, type FieldPath, type SlideId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import { set, type Edit } from './edit.ts';

/** What an author decides for single slides, as edits of `deck.slides`; what the pitch says is never touched. */

export type SlideChoice = 'title' | 'notes' | 'hidden' | 'order' | 'main' | 'layout';

export const choicePath = (slide: SlideId, choice: SlideChoice): FieldPath =>
  fieldPath('deck', 'slides', { id: slide }, choice);

/** Without a value the slide is as it comes: back to automatic, of just that. */
export const choose = (slide: SlideId, choice: SlideChoice, value: Json | undefined): Edit =>
  set(choicePath(slide, choice), value === '' ? undefined : value);

/** A slide that shows says nothing of being hidden. */
export const hide = (slide: SlideId, hidden: boolean): Edit => choose(slide, 'hidden', hidden ? true : undefined);

interface Movable {
  readonly id: SlideId;
  /** Its place if the author says nothing. */
  readonly natural: number;
}

/**
 * Puts a slide before another of its section, or at its end. All slides of the section get their place, so that hiding
 * one moves no other; where that is the order in which they come anyway, none of them keeps one.
 */
export function moveBefore(section: readonly Movable[], slide: SlideId, before: SlideId | undefined): Edit {
  const moved = section.find(({ id }) => id === slide);
  const rest = section.filter(({ id }) => id !== slide);
  const at = rest.findIndex(({ id }) => id === before);
  const all = moved ? rest.toSpliced(at === -1 ? rest.length : at, 0, moved) : rest;
  const isNatural = all.every(({ natural }, i) => i === 0 || natural > (all[i - 1]?.natural ?? 0));
  return { kind: 'all', edits: all.map(({ id }, i) => choose(id, 'order', isNatural ? undefined : i + 1)) };
}

/** All slides of a section back to the order in which they come. */
export const inNaturalOrder = (section: readonly Movable[]): Edit => ({
  kind: 'all',
  edits: section.map(({ id }) => choose(id, 'order', undefined)),
});
