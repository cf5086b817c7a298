import { slideId } from '../core/base/ids.ts';
import { isSaid } from '../core/base/said.ts';
import { proseReader } from '../core/coach/prose.ts';
import type { Pitch } from '../core/pitch/schema/index.ts';
import type { PresentSlides } from './presenting.ts';

/** What the room may say, for finding the answer by a few letters. */
export interface Objection {
  readonly id: string;
  readonly text: string;
  /** Who said it, where the author noted that; only the presenter sees it. */
  readonly who: string;
  readonly answer: string;
  /** Its backup slide; without one, the answer shows in the notes. */
  readonly index: number | undefined;
}

export function objectionsOf(pitch: Pitch, slides: PresentSlides): readonly Objection[] {
  const people = new Map((pitch.people ?? []).map(({ id, name }) => [id, name]));
  const read = proseReader(pitch);
  return (pitch.evidence?.objections ?? []).flatMap(({ id, objection, answer, longAnswer, raisedBy }) => {
    if (!isSaid(objection)) return [];
    const index = slides.findIndex((slide) => slide.id === slideId('objection', id));
    const who = raisedBy?.name ?? (raisedBy?.person === undefined ? undefined : people.get(raisedBy.person));
    return [
      {
        id,
        text: read(objection).text,
        who: who ?? '',
        answer: read(longAnswer ?? answer ?? '').text,
        index: index < 0 ? undefined : index,
      },
    ];
  });
}

/** Those of which every typed word begins some word of the question or the person; all for nothing typed. */
export function matching(objections: readonly Objection[], typed: string): readonly Objection[] {
  const wanted = wordsOf(typed);
  return objections.filter(({ text, who }) => {
    const words = wordsOf(`${text} ${who}`);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
