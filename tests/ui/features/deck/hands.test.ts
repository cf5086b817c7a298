import { describe, expect, it } from 'vitest';
import { slideId } from '../../../../renderer/core/base/ids.ts';
import { arrowTarget } from '../../../../renderer/ui/features/deck/arrows.ts';
import { targetOf } from '../../../../renderer/ui/features/deck/use-card-drag.ts';

/** Two cards in a first row, three in a second. */
const spots = [
  { left: 0, top: 0 },
  { left: 100, top: 0 },
  { left: 0, top: 80 },
  { left: 100, top: 80 },
  { left: 200, top: 80 },
];

describe('the arrows in the sorter', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 4, 4],
    ['ArrowDown', 1, 3],
    ['ArrowUp', 4, 1],
    ['ArrowUp', 1, 1],
    ['End', 0, 4],
    ['Home', 3, 0],
  ])('%s goes from %i to %i', (key, from, to) => {
    expect(arrowTarget(key, from, spots, false)).toBe(to);
  });

  it('go the other way where the interface runs from right to left', () => {
    expect(arrowTarget('ArrowLeft', 1, spots, true)).toBe(2);
  });

  it('leave other keys to others', () => {
    expect(arrowTarget('x', 1, spots, false)).toBeUndefined();
  });
});

describe('a card that is dragged', () => {
  const [a, b] = [slideId('a'), slideId('b')];
  const boxes = [
    { id: a, left: 0, top: 0, width: 100, height: 60 },
    { id: b, left: 120, top: 0, width: 100, height: 60 },
  ];

  it('lands on the side of the nearest card where the hand is', () => {
    expect(targetOf({ id: a, x: 130, y: 30, boxes })).toEqual({ id: b, side: 'before' });
    expect(targetOf({ id: a, x: 400, y: 30, boxes })).toEqual({ id: b, side: 'after' });
  });

  it('lands nowhere over its own place', () => {
    expect(targetOf({ id: a, x: 60, y: 30, boxes })).toBeUndefined();
  });
});
