import { encodeBase64 } from '../../core/base/base64.ts';
import { utf8 } from '../../core/base/zip.ts';

/** Text and bytes as the seven-bit lines of a mail (RFC 2045 and 2047). */

/** Longest line of a mail's body. */
const LINE = 76;

/** Quoted-printable, in UTF-8: lines end as in a mail, and no line is longer than it allows. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(softWrapped).join('\r\n');
}

function softWrapped(line: string): string {
  const bytes = utf8(line);
  const tokens = [...bytes].map((byte, i) =>
    isPlain(byte, i === bytes.length - 1) ? String.fromCharCode(byte) : hex(byte),
  );
  const rows = [''];
  for (const token of tokens) {
    // A soft break takes one column itself.
    if ((rows.at(-1) ?? '').length + token.length >= LINE) rows.push('');
    rows[rows.length - 1] = (rows.at(-1) ?? '') + token;
  }
  return rows.join('=\r\n');
}

const [SPACE, TILDE, EQUALS] = [0x20, 0x7e, 0x3d];

/** A space that ends a line would be lost on the way. */
const isPlain = (byte: number, isLast: boolean): boolean =>
  byte >= SPACE && byte <= TILDE && byte !== EQUALS && !(byte === SPACE && isLast);

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

export const base64Lines = (bytes: Uint8Array): string => (encodeBase64(bytes).match(/.{1,76}/gu) ?? []).join('\r\n');

/** Bytes of UTF-8 that one encoded word holds: with its frame, and the header's name before the first, a line of 76. */
const WORD_BYTES = 39;

const LONG_WORD = /\S{60}/u;

/** Lines break at spaces, which begin the next. */
const folded = (text: string): string => text.replaceAll(/(.{1,60})(?: (?=\S)|$)/gu, '$1\r\n ').trimEnd();

/** A header's text: as it is where it is plain, else as encoded words, none of which cuts a letter in two. */
export function headerText(text: string): string {
  const flat = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (/^[\x20-\x7E]*$/u.test(flat) && !flat.includes('=?') && !LONG_WORD.test(flat)) return folded(flat);
  const words: string[] = [''];
  for (const letter of flat) {
    if (utf8((words.at(-1) ?? '') + letter).length > WORD_BYTES) words.push('');
    words[words.length - 1] = (words.at(-1) ?? '') + letter;
  }
  return words.map((word) => `=?UTF-8?B?${encodeBase64(utf8(word))}?=`).join('\r\n ');
}
