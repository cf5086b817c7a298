import { useRef, useState, type PointerEvent } from 'react';
import type { Edit } from '../../../core/edit/edit.ts';
import type { Person } from '../../../core/pitch/schema/index.ts';
import { placed, STANCES, type Place } from './map-places.ts';

export interface PointDrag {
  /** Where it is held now; undefined while it is not. */
  readonly place: Place | undefined;
  /** Whether what just ended was a drag: the click that follows it opens nothing. */
  readonly wasDragged: () => boolean;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Pixels that a hand may tremble. */
const SLACK = 4;

/** Moves a point with the pointer. Nothing is written before it is let go. */
export function usePointDrag(
  plot: { readonly current: HTMLElement | null },
  person: Person,
  onMoved: (edit: Edit) => void,
): PointDrag {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const dragged = useRef(false);
  const [place, setPlace] = useState<Place>();
  const end = (): void => {
    start.current = undefined;
    setPlace(undefined);
  };
  return {
    place,
    wasDragged: () => dragged.current,
    handlers: {
      onPointerDown: (event) => {
        dragged.current = false;
        if (event.button !== 0) return;
        start.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: ({ clientX, clientY }) => {
        const from = start.current;
        if (!from || !plot.current) return;
        if (!dragged.current && Math.hypot(clientX - from.x, clientY - from.y) < SLACK) return;
        dragged.current = true;
        setPlace(placeAt(plot.current.getBoundingClientRect(), clientX, clientY));
      },
      onPointerUp: () => {
        const edit = place && placed(person, { column: place.column, influence: place.height * 100 });
        end();
        if (edit) onMoved(edit);
      },
      onPointerCancel: end,
    },
  };
}

/** Room above and below the outermost points, in pixels; the style sheet has the same. */
const MARGIN = 48;

function placeAt(plot: DOMRect, x: number, y: number): Place {
  const column = Math.floor(((x - plot.left) / plot.width) * STANCES.length);
  const height = (plot.bottom - MARGIN - y) / (plot.height - 2 * MARGIN);
  return { column: Math.min(STANCES.length - 1, Math.max(0, column)), height: Math.min(1, Math.max(0, height)) };
}
