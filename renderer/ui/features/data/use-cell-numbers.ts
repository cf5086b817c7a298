import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';
import type { Cell } from '../../../core/data/cells.ts';
import type { Decimal } from '../../../core/data/numerals.ts';

/** Numbers in cells as the person's system writes them. */
export interface CellNumbers {
  readonly decimal: Decimal;
  /** With groups, to be read. */
  readonly show: (cell: Cell) => string;
  /** Without, to be edited. */
  readonly edit: (cell: Cell) => string;
}

export function useCellNumbers(): CellNumbers {
  const { locale } = useLocale();
  return useMemo(() => cellNumbers(locale), [locale]);
}

/** More than any number has. */
const DIGITS = 15;

function cellNumbers(locale: string): CellNumbers {
  const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: DIGITS });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: DIGITS, useGrouping: false });
  const sign = plain.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  const write = (format: Intl.NumberFormat) => (cell: Cell) =>
    typeof cell === 'number' ? format.format(cell) : (cell ?? '');
  return { decimal: sign === ',' ? 'comma' : 'point', show: write(grouped), edit: write(plain) };
}
