/** Which rows of a long grid are in the page. The active one always is, as it has the focus. */

/** Height of a row, as in the style sheet. */
export const ROW_HEIGHT = 28;
/** Up to so many, all are. */
const VIRTUAL_FROM = 200;
/** Rows beyond the edges, so that scrolling shows no gap. */
const MARGIN = 20;

export interface Spacer {
  readonly after: number;
  /** Rows that it stands for. */
  readonly rows: number;
}

export type Line = number | Spacer;

/** `top` and `height` of what is seen, in pixels. */
export function linesOf(count: number, active: number, top: number, height: number): readonly Line[] {
  if (count <= VIRTUAL_FROM) return Array.from({ length: count }, (_, row) => row);
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - MARGIN);
  const last = Math.min(count, Math.ceil((top + height) / ROW_HEIGHT) + MARGIN);
  const shown = new Set([0, active]);
  for (let row = first; row < last; row++) shown.add(row);
  return withSpacers(
    [...shown].filter((row) => row < count).toSorted((a, b) => a - b),
    count,
  );
}

function withSpacers(rows: readonly number[], count: number): readonly Line[] {
  return rows.flatMap((row, i): Line[] => {
    const next = rows[i + 1] ?? count;
    return next === row + 1 ? [row] : [row, { after: row, rows: next - row - 1 }];
  });
}
