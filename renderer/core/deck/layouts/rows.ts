import { box } from '../../base/units.ts';
import type { ColorRole } from '../../theme/roles.ts';
import { BODY_TOP, colX, FULL, MARGIN } from '../grid.ts';
import type { IconName } from '../model.ts';
import type { Page } from '../page.ts';
import { stacked, restyled, type Rich } from '../rich.ts';
import type { Part } from '../spec.ts';

/** Rows in three columns under their heads: who, what, and what follows (kinds 15, 21 and 24). */

export interface RowList {
  readonly name: string;
  readonly heads: readonly [Rich, Rich, Rich];
  readonly rows: readonly ListRow[];
  readonly icon: { readonly name: IconName; readonly color: ColorRole } | undefined;
}

export interface ListRow {
  /** In bold, with a smaller line under it. */
  readonly first: Rich | undefined;
  readonly under: Rich | undefined;
  readonly second: Rich | undefined;
  readonly third: Rich | undefined;
  /** Whether the last column is the one that matters. */
  readonly strong: boolean;
}

const FIRST_ROW = 2.5;
const CAP = 1.3056;
const COLUMNS = [
  { x: colX(0), w: 2.8333 },
  { x: colX(3), w: 3.8333 },
  { x: colX(8), w: 3.8333 },
] as const;
const ICON_X = 8;
const UNDER_SCALE = 0.8;

export function drawRows(page: Page, { name, heads, rows, icon }: RowList, { from, to, rows: most }: Part): void {
  heads.forEach((text, i) => {
    const { x, w } = COLUMNS[i] ?? COLUMNS[0];
    const color = i === 2 ? 'accent' : 'muted';
    page.text({ name: `Head ${i + 1}`, box: box(x, BODY_TOP, w, 0.25), style: 'label', text, color });
  });
  const height = page.rowHeight(page.bottom - FIRST_ROW, most, CAP);
  rows.slice(from, to).forEach((row, i) => {
    const y = FIRST_ROW + i * height;
    page.rule(MARGIN, y, FULL, i === 0 ? 'ink' : 'rule', i === 0 ? 1.5 : 1);
    drawRow(page, `${name} ${from + i + 1}`, row, y, height, icon);
  });
}

function drawRow(page: Page, name: string, row: ListRow, y: number, height: number, icon: RowList['icon']): void {
  const inner = height - 0.0833;
  const at = (i: 0 | 1 | 2) => box(COLUMNS[i].x, y + 0.0417, COLUMNS[i].w - 0.0833, inner);
  const who = stacked(row.first, row.under && restyled(row.under, { bold: false, color: 'muted', scale: UNDER_SCALE }));
  page.text({ name, box: at(0), style: 'heading', floor: 18, anchor: 'middle', text: who, tight: true });
  page.text({ name: `${name} text`, box: at(1), style: 'body', floor: 18, anchor: 'middle', text: row.second });
  if (icon && row.third) page.icon(icon.name, ICON_X, y + height / 2 - 0.1667, 0.3333, icon.color);
  const third = { name: `${name} result`, box: at(2), anchor: 'middle', text: row.third, floor: 18 } as const;
  page.text(row.strong ? { ...third, style: 'heading' } : { ...third, style: 'body' });
}
