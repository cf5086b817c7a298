/** Arrows among cards in rows: to the side along the order, up and down to the nearest card of the next row. */

export interface Spot {
  readonly left: number;
  readonly top: number;
}

export function arrowTarget(key: string, at: number, spots: readonly Spot[], isMirrored: boolean): number | undefined {
  const last = spots.length - 1;
  const aside = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[key];
  if (aside !== undefined) return Math.min(Math.max(at + aside, 0), last);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowDown' || key === 'ArrowUp') return inNextRow(at, spots, key === 'ArrowDown') ?? at;
  return undefined;
}

function inNextRow(at: number, spots: readonly Spot[], isDown: boolean): number | undefined {
  const from = spots[at];
  if (!from) return undefined;
  const rows = spots.map(({ top }) => top).filter((top) => (isDown ? top > from.top : top < from.top));
  const row = isDown ? Math.min(...rows) : Math.max(...rows);
  const inRow = spots.flatMap((spot, index) =>
    spot.top === row ? [{ index, away: Math.abs(spot.left - from.left) }] : [],
  );
  return inRow.toSorted((a, b) => a.away - b.away)[0]?.index;
}
