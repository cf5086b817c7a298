import { useCallback, useState } from 'react';
import { isEmpty, type Cell, type Cells } from '../../../core/data/cells.ts';
import { separatorOf, split } from '../../../core/data/delimited.ts';
import { tableOf, typedCell } from '../../../core/data/grid.ts';
import { decimalOf } from '../../../core/data/numerals.ts';
import { recognise, type Recognised, type RecogniseOptions } from '../../../core/data/recognise.ts';
import { overlay, type Place } from '../../../core/data/sheet.ts';
import { useDocument } from '../../app-context.tsx';
import type { CellNumbers } from './use-cell-numbers.ts';
import type { GridData, GridShape, Snapshot } from './use-grid-data.ts';

/** A table that was pasted or read from a file, and is not kept yet: how it was understood, and what it took the place of. */
export interface Pasted {
  readonly source: string | Cells;
  readonly recognised: Recognised;
  readonly before: Snapshot;
  readonly file: PastedFile | undefined;
}

export interface PastedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  readonly sheet: string | undefined;
}

export interface Pasting {
  readonly pasted: Pasted | undefined;
  /** A table in place of the whole. */
  readonly replace: (source: string | Cells, file?: PastedFile) => void;
  /** Cells at a place: a whole table where the grid is empty or they begin at its corner, else a block. */
  readonly paste: (source: string | Cells, place: Place) => void;
  readonly choose: (chosen: Partial<RecogniseOptions>) => void;
  readonly keep: () => void;
  readonly takeBack: () => void;
}

export function usePaste(data: GridData, shape: GridShape, numbers: CellNumbers): Pasting {
  const [pasted, setPasted] = useState<Pasted>();
  const language = useDocument(({ opened }) => opened.pitch.meta.language ?? 'en', 'en');
  const read = useCallback(
    (source: string | Cells, chosen: Partial<RecogniseOptions> = {}) =>
      recognise(source, chosen, { decimal: numbers.decimal, language }),
    [numbers, language],
  );
  const put = (recognised: Recognised): void =>
    data.put(fitted(recognised, shape, data.cells), { verb: 'paste' }, recognised.unit);
  const replace = (source: string | Cells, file?: PastedFile): void => {
    const recognised = read(source);
    setPasted({ source, recognised, before: pasted && file ? pasted.before : data.snapshot(), file });
    put(recognised);
  };
  return {
    pasted,
    replace,
    paste: (source, place) => {
      const block = typeof source === 'string' ? split(source, separatorOf(source)) : source;
      if (isTable(block) && (isBlank(data.cells) || (place.column === 0 && place.row <= 1))) return replace(source);
      data.put(tableOf(overlay(data.cells, typed(block, place, numbers), place)), { verb: 'paste' });
    },
    choose: (chosen) => {
      if (!pasted) return;
      const recognised = read(pasted.source, { ...deliberate(pasted.recognised.options, chosen), ...chosen });
      setPasted({ ...pasted, recognised });
      put(recognised);
    },
    keep: () => setPasted(undefined),
    takeBack: () => {
      if (pasted) data.restore(pasted.before);
      setPasted(undefined);
    },
  };
}

/** What a table lies like is told anew when its cells or its direction are others; all else stays as it was. */
function deliberate(options: RecogniseOptions, chosen: Partial<RecogniseOptions>): Partial<RecogniseOptions> {
  if (chosen.separator !== undefined) return {};
  const { separator, decimal, transposed, header, labels, dates } = options;
  if (chosen.transposed !== undefined) return { separator, decimal };
  return chosen.labels === undefined
    ? { separator, decimal, transposed, header, labels, dates }
    : { separator, decimal, transposed, header };
}

/** The small chart has one series, which keeps its name where the paste has none. */
function fitted({ table }: Recognised, shape: GridShape, cells: Cells): Recognised['table'] {
  const [first] = table.series;
  if (shape === 'dataset' || !first) return table;
  return { ...table, series: [{ ...first, name: first.name === '' ? String(cells[0]?.[1] ?? '') : first.name }] };
}

const isTable = (block: Cells): boolean => block.length > 1 && block.some((row) => row.length > 1);
const isBlank = (cells: Cells): boolean => cells.every((row) => row.every(isEmpty));

/** A block says itself which decimal sign it has, where it does. */
function typed(block: Cells, { row, column }: Place, numbers: CellNumbers): Cells {
  const texts = block.flat().filter((cell) => typeof cell === 'string');
  const decimal = decimalOf(texts) ?? numbers.decimal;
  const trimmed = block.at(-1)?.every(isEmpty) === true ? block.slice(0, -1) : block;
  return trimmed.map((cells, r) =>
    cells.map((cell, c): Cell => (typeof cell === 'string' ? typedCell(cell, row + r, column + c, decimal) : cell)),
  );
}
