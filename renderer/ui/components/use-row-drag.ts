import { useState, type PointerEvent, type RefObject } from 'react';

/** Dragging a row of a list by its handle: where it would land, and how far each row steps aside meanwhile. */

export interface RowDrag {
  /** The row that is dragged. */
  readonly id: string | undefined;
  /** Pixels that a row is drawn away from its place. */
  readonly shiftOf: (id: string, index: number) => number;
  readonly handle: (id: string, index: number) => Handle;
}

type Handler = (event: PointerEvent<HTMLElement>) => void;

interface Handle {
  readonly onPointerDown: Handler;
  readonly onPointerMove: Handler;
  readonly onPointerUp: Handler;
  readonly onPointerCancel: Handler;
}

interface Held {
  readonly id: string;
  readonly from: number;
  readonly startY: number;
  readonly y: number;
  /** Top and height of each row when the drag began. */
  readonly rows: readonly { readonly top: number; readonly height: number }[];
}

export function useRowDrag(list: RefObject<HTMLElement | null>, onDrop: (id: string, to: number) => void): RowDrag {
  const [held, setHeld] = useState<Held>();
  const take = (id: string, from: number, event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || !list.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const rows = [...list.current.children].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return { top, height };
    });
    setHeld({ id, from, startY: event.clientY, y: event.clientY, rows });
  };
  const drop = (): void => {
    if (held) onDrop(held.id, targetOf(held));
    setHeld(undefined);
  };
  return {
    id: held?.id,
    shiftOf: (id, index) => (held ? shift(held, id, index) : 0),
    handle: (id, index) => ({
      onPointerDown: (event) => take(id, index, event),
      onPointerMove: ({ clientY }) => held && setHeld({ ...held, y: clientY }),
      onPointerUp: drop,
      onPointerCancel: () => setHeld(undefined),
    }),
  };
}

/** The place where the middle of the dragged row is now. */
export function targetOf({ from, startY, y, rows }: Omit<Held, 'id'>): number {
  const own = rows[from];
  if (!own) return from;
  const middle = own.top + own.height / 2 + y - startY;
  const before = rows.filter(({ top, height }, index) => index !== from && top + height / 2 < middle);
  return before.length;
}

function shift(held: Held, id: string, index: number): number {
  if (id === held.id) return held.y - held.startY;
  const to = targetOf(held);
  const height = held.rows[held.from]?.height ?? 0;
  if (index > held.from && index <= to) return -height;
  return index < held.from && index >= to ? height : 0;
}
