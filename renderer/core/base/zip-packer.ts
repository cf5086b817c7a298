import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';

/**
 * Writes zip files: fflate deflates, the headers are ours, so that a text that occurs in many files, as the fixed parts of
 * the workbooks behind charts do, is deflated once.
 */
export interface Packer {
  /** The entries as a zip file, in the order given. The same entries give the same bytes. */
  zip(entries: readonly ZipEntry[]): Uint8Array;
}

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** For what is compressed already. */
  readonly stored?: boolean;
}

interface Packed {
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly method: 0 | 8;
}

/** UTF-16 code units up to which a text is remembered: parts that repeat are short, and what is long is not held twice. */
const REMEMBERED = 1500;
const LEVEL = 6;

export function createPacker(): Packer {
  const known = new Map<string, Packed>();
  const pack = ({ content, stored = false }: ZipEntry): Packed => {
    if (stored || typeof content !== 'string' || content.length > REMEMBERED) return packed(content, stored);
    let one = known.get(content);
    if (!one) known.set(content, (one = packed(content, false)));
    return one;
  };
  return { zip: (entries) => fileOf(entries.map((entry) => ({ name: strToU8(entry.name), packed: pack(entry) }))) };
}

function packed(content: Uint8Array | string, stored: boolean): Packed {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const data = stored ? bytes : deflateSync(bytes, { level: LEVEL });
  return { data, crc: crc32(bytes), size: bytes.length, method: stored ? 0 : 8 };
}

interface Named {
  readonly name: Uint8Array;
  readonly packed: Packed;
}

const LOCAL_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;

function fileOf(files: readonly Named[]): Uint8Array {
  const bodies = files.reduce((sum, { name, packed: { data } }) => sum + LOCAL_LENGTH + name.length + data.length, 0);
  const names = files.reduce((sum, { name }) => sum + DIRECTORY_LENGTH + name.length, 0);
  const out = new Uint8Array(bodies + names + END_LENGTH);
  const view = new DataView(out.buffer);
  let at = 0;
  let entryAt = bodies;
  for (const file of files) {
    writeDirectoryEntry(out, view, entryAt, file, at);
    entryAt += DIRECTORY_LENGTH + file.name.length;
    at = writeLocal(out, view, at, file);
  }
  view.setUint32(entryAt, 0x06_05_4b_50, true);
  view.setUint16(entryAt + 8, files.length, true);
  view.setUint16(entryAt + 10, files.length, true);
  view.setUint32(entryAt + 12, names, true);
  view.setUint32(entryAt + 16, bodies, true);
  return out;
}

/** Answers where the next one begins. */
function writeLocal(out: Uint8Array, view: DataView, at: number, { name, packed: own }: Named): number {
  view.setUint32(at, 0x04_03_4b_50, true);
  writeCommon(view, at + 4, name, own);
  out.set(name, at + LOCAL_LENGTH);
  out.set(own.data, at + LOCAL_LENGTH + name.length);
  return at + LOCAL_LENGTH + name.length + own.data.length;
}

function writeDirectoryEntry(out: Uint8Array, view: DataView, at: number, file: Named, local: number): void {
  view.setUint32(at, 0x02_01_4b_50, true);
  view.setUint16(at + 4, VERSION, true);
  writeCommon(view, at + 6, file.name, file.packed);
  view.setUint32(at + 42, local, true);
  out.set(file.name, at + DIRECTORY_LENGTH);
}

const VERSION = 20;
/** Names are UTF-8; said only where they are more than ASCII. */
const UTF8_NAME = 0x08_00;
/** Noon on 1 January 1980, the first day that a zip file can name, as MS-DOS counts. */
const TIME = 0x60_00;
const DATE = 0x00_21;

/** What a file's own header and the directory both say. */
function writeCommon(view: DataView, at: number, name: Uint8Array, { data, crc, size, method }: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.some((byte) => byte > 0x7f) ? UTF8_NAME : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 6, TIME, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
