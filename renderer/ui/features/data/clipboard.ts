import { textOf, type Cells } from '../../../core/data/cells.ts';

/** Cells on the clipboard and in a dropped text. All that is read is text. */

export interface Transfer {
  getData(type: string): string;
}

/** The text with its tabs where there are any, else a table of a page; undefined where there is neither. */
export function cellsFrom(transfer: Transfer): string | Cells | undefined {
  const text = transfer.getData('text/plain');
  if (text.includes('\t')) return text;
  const table = tableIn(transfer.getData('text/html'));
  if (table) return table;
  return text.trim() === '' ? undefined : text;
}

/** The first table of some HTML, read without running or fetching anything: such a document has no window. */
function tableIn(html: string): Cells | undefined {
  if (!/<table/iu.test(html)) return undefined;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows = [...(table?.rows ?? [])].map((row) => [...row.cells].flatMap(spanned));
  return rows.length === 0 ? undefined : rows;
}

/** A cell over several columns stands in the first. */
const spanned = (cell: HTMLTableCellElement): readonly (string | null)[] => [
  cell.textContent.replaceAll(/\s+/gu, ' ').trim(),
  ...Array.from({ length: Math.min(cell.colSpan, 50) - 1 }, () => null),
];

/** As spreadsheets take it; a number with a point is read by all of them only where their language has it, as here. */
export function toText(cells: Cells, write: (value: number) => string): string {
  return cells
    .map((row) => row.map((cell) => quoted(typeof cell === 'number' ? write(cell) : textOf(cell))).join('\t'))
    .join('\r\n');
}

const quoted = (text: string): string => (/[\t\r\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
