/** Zip files with something wrong, made from right ones by changing their bytes. */

const DIRECTORY_ENTRY = 0x02_01_4b_50;
const END_OF_DIRECTORY = 0x06_05_4b_50;

/** Offsets within an entry of the directory, as the zip format has them. */
export const FIELD = { flags: 8, method: 10, time: 12, date: 14, crc: 16, packed: 20, size: 24, at: 42 } as const;

const WIDE: ReadonlySet<number> = new Set([FIELD.crc, FIELD.packed, FIELD.size, FIELD.at]);

/** Where the directory describes the entry with this name. */
function directoryEntry(zip: Uint8Array, name: string): number {
  const view = viewOf(zip);
  for (let at = 0; at + 46 <= zip.length; at++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)) === name) return at;
  }
  throw new Error(`no entry ${name}`);
}

export function fieldOf(zip: Uint8Array, name: string, field: keyof typeof FIELD): number {
  const [view, at] = [viewOf(zip), directoryEntry(zip, name) + FIELD[field]];
  return WIDE.has(FIELD[field]) ? view.getUint32(at, true) : view.getUint16(at, true);
}

/** The zip with one number of its directory replaced. */
export function forged(zip: Uint8Array, name: string, field: keyof typeof FIELD, value: number): Uint8Array {
  const copy = zip.slice();
  const [view, at] = [viewOf(copy), directoryEntry(copy, name) + FIELD[field]];
  if (WIDE.has(FIELD[field])) view.setUint32(at, value, true);
  else view.setUint16(at, value, true);
  return copy;
}

/** The zip with an entry called otherwise; both names are equally long. */
export function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(zip).toString('latin1');
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
}

/** Where the closing record of the directory begins. */
export function endOfDirectory(zip: Uint8Array): number {
  const view = viewOf(zip);
  for (let at = zip.length - 22; at >= 0; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Error('no end of directory');
}

const viewOf = (zip: Uint8Array): DataView => new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
