import { err, ok, type Result } from '../../core/base/result.ts';
import { looksLikeZip, readZip, type ZipError } from '../../core/base/zip.ts';
import { MOST_COLUMNS, MOST_ROWS, type Cell, type Cells } from '../../core/data/cells.ts';
import type { ImportedTable, ImportError } from '../../state/engine.ts';

/** The cells of a file: the text of a CSV, whichever encoding it has, or a sheet of an XLSX. */
export async function importTable(bytes: Uint8Array, sheet?: string): Promise<Result<ImportedTable, ImportError>> {
  if (bytes.length === 0) return err({ code: 'empty' });
  if (bytes.length > MOST_BYTES) return err({ code: 'too-large' });
  if (startsWith(bytes, COMPOUND)) return err({ code: isEncrypted(bytes) ? 'protected' : 'old-format' });
  if (looksLikeZip(bytes)) return importWorkbook(bytes, sheet);
  const text = decodeText(bytes);
  if (text === undefined) return err({ code: 'no-table' });
  return text.trim() === '' ? err({ code: 'empty' }) : ok({ source: text, sheets: [], sheet: undefined });
}

/** A table for a chart is small; what is larger is another kind of file. */
const MOST_BYTES = 30_000_000;
const LIMITS = { entries: 10_000, inflated: 200_000_000 };

/** An OLE compound file: what Excel wrote until 2003, and what it puts an encrypted workbook into. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, i) => bytes[i] === byte);

/** The stream with this name, in UTF-16, is there if and only if the workbook has a password. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));

async function importWorkbook(bytes: Uint8Array, wanted?: string): Promise<Result<ImportedTable, ImportError>> {
  // Checked first: the library trusts what a zip says of itself.
  const parts = readZip(bytes, LIMITS, (name) => name.startsWith('xl/') && name.endsWith('.xml'));
  if (!parts.ok) return err({ code: ZIP_FAULTS[parts.error.code] });
  if (!parts.value.has('xl/workbook.xml')) return err({ code: 'no-table' });
  const { default: readWorkbook } = await import('read-excel-file/universal');
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer, { trim: false });
    const chosen = sheets.find(({ sheet }) => sheet === wanted) ?? sheets.find(({ data }) => data.length > 0);
    if (!chosen) return err({ code: 'empty' });
    const names = sheets.map(({ sheet }) => sheet);
    return ok({ source: cellsOf(chosen.data), sheets: names, sheet: chosen.sheet });
  } catch {
    // The library throws at a workbook whose parts do not fit together.
    return err({ code: 'damaged' });
  }
}

const ZIP_FAULTS: Readonly<Record<ZipError['code'], ImportError['code']>> = {
  damaged: 'damaged',
  hostile: 'damaged',
  encrypted: 'protected',
  'too-large': 'too-large',
};

/** A little more than is shown, so that it can be said that there is more. */
const cellsOf = (rows: readonly (readonly unknown[])[]): Cells =>
  rows.slice(0, MOST_ROWS * 2).map((row) => row.slice(0, MOST_COLUMNS * 2).map(cellOf));

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? tidyFloat(value) : null;
  // A spreadsheet has no time zone: the library gives midnight in UTC.
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/u, '');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Excel shows 15 digits and stores the sum of 0.1 and 0.2 as every computer does. */
const tidyFloat = (value: number): number => Number(value.toPrecision(15));

/** UTF-8 or UTF-16 by their marks or their look; else what Excel on Windows writes. Nothing for what is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, encodingOf(bytes)) ?? fromWindows(bytes);
  return text.includes('\0') ? undefined : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const look = bytes.subarray(0, 200);
  const zeros = (odd: number): number => look.filter((byte, i) => i % 2 === odd && byte === 0).length;
  // Of text in a European language, every other byte.
  if (zeros(1) > look.length / 4 && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > look.length / 4 && zeros(1) === 0) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Bytes that the encoding does not have: it is another.
    return undefined;
  }
}

/** Windows-1252 is Latin-1 with these for its controls. Spelled out, as some releases of Node read them as controls. */
const IN_WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const fromWindows = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => IN_WINDOWS[byte - 0x80] ?? String.fromCodePoint(byte)).join('');
