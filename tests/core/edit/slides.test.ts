import { describe, expect, it } from 'vitest';
import { slideId } from '../../../renderer/core/base/ids.ts';
import { applyEdit } from '../../../renderer/core/edit/apply.ts';
import type { Edit } from '../../../renderer/core/edit/edit.ts';
import { choose, hide, inNaturalOrder, moveBefore } from '../../../renderer/core/edit/slides.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';
import { composeOpened, openSample } from '../../support/decks.ts';

const founding = openSample('enterprise-social-network');

const [a, b, c] = ['a', 'b', 'c'].map((id) => slideId(id)) as [
  ReturnType<typeof slideId>,
  ReturnType<typeof slideId>,
  ReturnType<typeof slideId>,
];
const section = [
  { id: a, natural: 0 },
  { id: b, natural: 1 },
  { id: c, natural: 2 },
];
const blank: Pitch = { meta: { title: 'A test' } };
const slidesAfter = (edit: Edit, pitch: Pitch = blank) => applyEdit(pitch, edit).deck?.slides;

/** The story as the author sees it, of the founding sample after some edits. */
async function storyAfter(...edits: readonly Edit[]) {
  const pitch = edits.reduce(applyEdit, founding.pitch);
  const { arranged = [], slides } = await composeOpened({ ...founding, pitch }, { arranged: true });
  const story = arranged.filter(({ home }) => home === 'Story');
  return { story, shown: slides.map(({ id }) => id) };
}

describe('a choice for a slide', () => {
  it('leaves the document as it was when it is taken back', () => {
    const hidden = applyEdit(blank, hide(a, true));

    expect(hidden.deck?.slides).toEqual({ a: { hidden: true } });
    expect(applyEdit(hidden, hide(a, false))).toEqual(blank);
    expect(applyEdit(applyEdit(blank, choose(a, 'title', 'Well')), choose(a, 'title', ''))).toEqual(blank);
  });

  it('undoes just itself on the way back to automatic', () => {
    const both = applyEdit(applyEdit(blank, hide(a, true)), choose(a, 'title', 'Well'));

    expect(slidesAfter(choose(a, 'title', undefined), both)).toEqual({ a: { hidden: true } });
  });
});

describe('moving a slide', () => {
  it('gives every slide of its section a place', () => {
    expect(slidesAfter(moveBefore(section, c, a))).toEqual({ c: { order: 1 }, a: { order: 2 }, b: { order: 3 } });
    expect(slidesAfter(moveBefore(section, a, undefined))).toEqual({
      b: { order: 1 },
      c: { order: 2 },
      a: { order: 3 },
    });
  });

  it('leaves no trace once the order is the one in which they come', () => {
    const moved = applyEdit(blank, moveBefore(section, c, a));
    const now = [section[2], section[0], section[1]].flatMap((one) => one ?? []);

    expect(applyEdit(moved, moveBefore(now, c, undefined))).toEqual(blank);
    expect(applyEdit(moved, inNaturalOrder(now))).toEqual(blank);
  });

  it('is what the deck does, and hiding another slide afterwards moves none', async () => {
    const { story } = await storyAfter();
    const [first, second, third] = story.map(({ id }) => id);
    if (first === undefined || second === undefined || third === undefined) throw new Error('a story of three slides');
    const move = moveBefore(story, third, first);

    const moved = await storyAfter(move);
    const hidden = await storyAfter(move, hide(first, true));

    expect(moved.story.map(({ id }) => id).slice(0, 3)).toEqual([third, first, second]);
    expect(moved.shown.indexOf(third)).toBeLessThan(moved.shown.indexOf(second));
    expect(hidden.story.map(({ id }) => id)).toEqual(moved.story.map(({ id }) => id));
    expect(hidden.shown).not.toContain(first);
  });
});
