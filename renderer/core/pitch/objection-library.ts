import type { JsonObject } from '../base/json.ts';
import type { Objection } from './schema/index.ts';

/**
 * Common objections with honest answers to start from (`assets/objections`). What only the author knows stands in them as
 * a [blank]. An entry that was taken over keeps its id, so that the library knows it again.
 */
export interface LibraryObjection {
  readonly id: string;
  /** Against any idea, or against tools in which people write to each other. */
  readonly scope: 'general' | 'social';
  readonly objection: string;
  readonly answer: string;
  readonly longAnswer: string;
  readonly proof: string;
  /** For the author alone: what would prove the answer. */
  readonly lookFor: string;
}

export interface ObjectionLibrary {
  readonly language: string;
  readonly objections: readonly LibraryObjection[];
}

/** What goes into the pitch: everything but what is said to the author. */
export const takenOver = ({ objection, answer, longAnswer, proof }: LibraryObjection): JsonObject => ({
  objection,
  answer,
  longAnswer,
  proof,
});

/** Whether it stands in a pitch already, under its id or in its words. */
export const isThere = (entry: LibraryObjection, objections: readonly Objection[]): boolean =>
  objections.some(({ id, objection }) => id === entry.id || sameWords(objection ?? '', entry.objection));

const sameWords = (a: string, b: string): boolean => folded(a) === folded(b);
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The blanks of a text, in order, without their brackets. A bracket before a parenthesis is a link. */
export const blanksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\[([^\]]+)\](?!\()/gu)].map(([, blank]) => blank ?? '');
