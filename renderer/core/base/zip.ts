import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import { err, ok, type Result } from './result.ts';
import { createPacker, type ZipEntry } from './zip-packer.ts';

export { createPacker, type Packer, type ZipEntry } from './zip-packer.ts';

/**
 * Zip files, read with suspicion and written the same way everywhere.
 *
 * One pure-JavaScript deflate (fflate) in browser, worker and Node gives the same bytes in all three. Reading checks what
 * fflate does not tell: encryption, names that climb out of the folder, sizes that do not hold, and checksums.
 */

export type ZipError =
  | { readonly code: 'damaged'; readonly detail: string }
  | { readonly code: 'encrypted'; readonly detail: string }
  | { readonly code: 'hostile'; readonly detail: string }
  | { readonly code: 'too-large'; readonly detail: string };

export interface ZipLimits {
  readonly entries: number;
  /** Bytes after inflating, of all entries together. */
  readonly inflated: number;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const END_OF_DIRECTORY = 0x06_05_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const LOCAL_HEADER = 0x04_03_4b_50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xff_ff;

/** Whether the bytes begin as a zip file does, empty ones included. */
export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The entries that `wanted` picks, inflated and checked. Folders are left out. */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  wanted: (name: string) => boolean = () => true,
): Result<ReadonlyMap<string, Uint8Array>, ZipError> {
  const directory = readDirectory(bytes, limits.entries);
  if (!directory.ok) return directory;
  const files = new Map<string, Uint8Array>();
  let inflated = 0;
  for (const entry of directory.value) {
    const refusal = refuse(entry);
    if (refusal) return err(refusal);
    if (entry.name.endsWith('/') || !wanted(entry.name)) continue;
    if (files.has(entry.name)) return err({ code: 'hostile', detail: `two entries are called ${entry.name}` });
    inflated += entry.size;
    if (inflated > limits.inflated) {
      return err({ code: 'too-large', detail: `more than ${limits.inflated} bytes when unpacked` });
    }
    const content = inflate(bytes, entry);
    if (!content) return err({ code: 'damaged', detail: `${entry.name} does not unpack` });
    files.set(entry.name, content);
  }
  return ok(files);
}

function readDirectory(bytes: Uint8Array, most: number): Result<readonly Entry[], ZipError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return err({ code: 'damaged', detail: 'it has no directory' });
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    if (entries.length === most) return err({ code: 'too-large', detail: `more than ${most} entries` });
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // The count is kept modulo 65,536, so it is only a check.
  const whole = entries.length % 0x1_00_00 === view.getUint16(end + 10, true);
  return whole ? ok(entries) : err({ code: 'damaged', detail: 'its directory is broken' });
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function refuse({ name, flags, method }: Entry): ZipError | undefined {
  if (flags & 1) return { code: 'encrypted', detail: name };
  if (/^[/\\]|^[A-Za-z]:|\\|\0/u.test(name) || name.split('/').includes('..')) {
    return { code: 'hostile', detail: `an entry is called ${JSON.stringify(name)}` };
  }
  return method === 0 || method === 8
    ? undefined
    : { code: 'damaged', detail: `${name} is packed by an unknown method` };
}

/** Never more bytes than the directory says: a bomb that lies about its size fails its checksum instead. */
function inflate(bytes: Uint8Array, entry: Entry): Uint8Array | undefined {
  const { at, packed, size, method, crc } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  try {
    const content = method === 0 ? data : inflateSync(data, { out: new Uint8Array(size) });
    return content.length === size && crc32(content) === crc ? content : undefined;
  } catch {
    // fflate throws on a broken stream; to the caller that is one more damaged entry.
    return undefined;
  }
}

/** Entries in the order given. */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array => createPacker().zip(entries);

export const utf8 = (text: string): Uint8Array => strToU8(text);

/** Text of UTF-8 bytes, without a byte order mark. */
export const fromUtf8 = (bytes: Uint8Array): string => strFromU8(bytes).replace(/^\uFEFF/u, '');
