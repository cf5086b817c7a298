import Papa from 'papaparse';
import { isEmpty, type Cells } from './cells.ts';

/** Text with a separator between cells: what a spreadsheet puts on the clipboard, and what a CSV file is. */

export const SEPARATORS = ['tab', 'semicolon', 'pipe', 'comma'] as const;
export type Separator = (typeof SEPARATORS)[number];

const SIGN: Readonly<Record<Separator, string>> = { tab: '\t', semicolon: ';', pipe: '|', comma: ',' };

/** The cells of a text. Quotes hold separators and line ends, and are doubled to mean themselves. */
export function split(text: string, separator: Separator): Cells {
  const body = withoutHint(text.replace(/^\uFEFF/u, ''));
  const rows = parse(body, SIGN[separator]);
  return separator === 'pipe' ? rows.filter((row) => !isRule(row)) : rows;
}

/** A quote that nobody closes is a quote: 5" are five inches, and no reason to lose the rest of the text in one cell. */
function parse(text: string, delimiter: string, length = 0): Cells {
  const options = { delimiter, header: false, preview: length, skipEmptyLines: false } as const;
  const { data, errors } = Papa.parse<string[]>(text, options);
  const broken = errors.some(({ type }) => type === 'Quotes');
  return broken ? Papa.parse<string[]>(text, { ...options, quoteChar: '\0' }).data : data;
}

/** Excel's own first line that names the separator. */
const HINT = /^sep=(.)\r?\n/iu;
const withoutHint = (text: string): string => text.replace(HINT, '');

/** The line below the heads of a table in Markdown. */
const isRule = (row: readonly unknown[]): boolean =>
  row.some((cell) => cell !== '') && row.every((cell) => /^\s*(?::?-{2,}:?)?\s*$/u.test(String(cell)));

/** Enough lines to tell by. */
const LOOK = 50;
/** Of a table, nearly all rows have the same number of cells; a title above it may not. */
const ALIKE = 0.8;

/**
 * The separator of a text: the first in the order of `SEPARATORS` that gives rows alike. A comma stands last, as it is
 * also the decimal sign of half the world: a column of `62,4` has none.
 */
export function separatorOf(text: string): Separator {
  const named = HINT.exec(text.replace(/^\uFEFF/u, ''))?.[1];
  const hinted = SEPARATORS.find((separator) => SIGN[separator] === named);
  if (hinted) return hinted;
  if (isDecimalColumn(text)) return 'tab';
  return SEPARATORS.find((separator) => divides(text, separator)) ?? 'tab';
}

const isDecimalColumn = (text: string): boolean =>
  text
    .trim()
    .split(/\r\n?|\n/u)
    .every((line) => /^\s*[-+\u2212]?[\d ',.’]*\d\s*$/u.test(line) && line.split(',').length === 2);

function divides(text: string, separator: Separator): boolean {
  const rows = parse(withoutHint(text), SIGN[separator], LOOK).filter((row) => row.some((cell) => !isEmpty(cell)));
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, often] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [1, 0];
  return width > 1 && often >= rows.length * ALIKE;
}
