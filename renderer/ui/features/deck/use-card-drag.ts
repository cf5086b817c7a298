import { useState, type PointerEvent, type RefObject } from 'react';
import type { SlideId } from '../../../core/base/ids.ts';

/** Dragging a card among those beside it: where it would land. */

export interface CardDrag {
  /** The card that is dragged, and how far from its place, in pixels. */
  readonly dragged: { readonly id: SlideId; readonly x: number; readonly y: number } | undefined;
  readonly target: DropTarget | undefined;
  readonly handle: (id: SlideId) => Handle;
}

export interface DropTarget {
  readonly id: SlideId;
  readonly side: 'before' | 'after';
}

type Handler = (event: PointerEvent<HTMLElement>) => void;

interface Handle {
  readonly onPointerDown: Handler;
  readonly onPointerMove: Handler;
  readonly onPointerUp: Handler;
  readonly onPointerCancel: Handler;
}

interface Held {
  readonly id: SlideId;
  readonly startX: number;
  readonly startY: number;
  readonly x: number;
  readonly y: number;
  readonly moves: boolean;
  /** Where it could go, as it was when the drag began: the card itself is drawn elsewhere meanwhile. */
  readonly boxes: readonly CardBox[];
}

/** Pixels that a hand may tremble without dragging anything. */
const SLACK = 6;

export function useCardDrag(
  sorter: RefObject<HTMLElement | null>,
  placesFor: (id: SlideId) => readonly SlideId[],
  onDrop: (id: SlideId, target: DropTarget) => void,
): CardDrag {
  const [held, setHeld] = useState<Held>();
  const target = held?.moves === true ? targetOf(held) : undefined;
  const take = (id: SlideId, { button, clientX: x, clientY: y }: PointerEvent<HTMLElement>): void => {
    const places = placesFor(id);
    if (button !== 0 || places.length < 2) return;
    setHeld({ id, startX: x, startY: y, x, y, moves: false, boxes: boxesOf(sorter.current, places) });
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (!held) return;
    const { clientX: x, clientY: y } = event;
    const moves = held.moves || Math.hypot(x - held.startX, y - held.startY) > SLACK;
    if (moves && !held.moves) event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ ...held, x, y, moves });
  };
  const drop = (): void => {
    if (held && target) onDrop(held.id, target);
    setHeld(undefined);
  };
  return {
    dragged: held?.moves === true ? { id: held.id, x: held.x - held.startX, y: held.y - held.startY } : undefined,
    target,
    handle: (id) => ({
      onPointerDown: (event) => take(id, event),
      onPointerMove: move,
      onPointerUp: drop,
      onPointerCancel: () => setHeld(undefined),
    }),
  };
}

interface CardBox {
  readonly id: SlideId;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxesOf(sorter: HTMLElement | null, ids: readonly SlideId[]): readonly CardBox[] {
  return ids.flatMap((id) => {
    const card = sorter?.querySelector(`[data-card="${CSS.escape(id)}"]`)?.parentElement;
    if (!card) return [];
    const { left, top, width, height } = card.getBoundingClientRect();
    return [{ id, left, top, width, height }];
  });
}

/** The card whose middle is nearest to the pointer, and the side of it; itself is no target. */
export function targetOf({ id, x, y, boxes }: Pick<Held, 'id' | 'x' | 'y' | 'boxes'>): DropTarget | undefined {
  const away = ({ left, top, width, height }: CardBox): number =>
    Math.hypot(x - left - width / 2, y - top - height / 2);
  const nearest = boxes.toSorted((a, b) => away(a) - away(b))[0];
  if (!nearest || nearest.id === id) return undefined;
  return { id: nearest.id, side: x < nearest.left + nearest.width / 2 ? 'before' : 'after' };
}
