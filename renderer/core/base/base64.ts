/** Base64 of RFC 4648, section 4, without DOM or Node: the core runs in a worker, a page and a terminal alike. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (char) => char.charCodeAt(0));
const PAD = 61;
const NONE = 255;
const VALUES = new Uint8Array(256).fill(NONE);
CODES.forEach((code, value) => (VALUES[code] = value));

export function encodeBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PAD);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    codes[at] = CODES[bits >> 18] ?? PAD;
    codes[at + 1] = CODES[(bits >> 12) & 63] ?? PAD;
    if (left > 1) codes[at + 2] = CODES[(bits >> 6) & 63] ?? PAD;
    if (left > 2) codes[at + 3] = CODES[bits & 63] ?? PAD;
    at += 4;
  }
  return asciiText(codes);
}

/** As many arguments as every engine takes in one call. */
const CHUNK = 0x20_00;

function asciiText(codes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK) parts.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
  return parts.join('');
}

/** The bytes, or undefined where the text is not base64. White space is allowed anywhere. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const clean = text.replaceAll(/\s+/gu, '');
  if (clean.length % 4 !== 0) return undefined;
  const padding = clean.endsWith('==') ? 2 : clean.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((clean.length / 4) * 3 - padding);
  let bits = 0;
  let at = 0;
  for (let i = 0; i < clean.length - padding; i++) {
    const value = VALUES[clean.charCodeAt(i)] ?? NONE;
    if (value === NONE) return undefined;
    bits = ((bits << 6) | value) & 0xff_ff_ff;
    const place = i % 4;
    if (place > 0) bytes[at++] = (bits >> (6 - 2 * place)) & 0xff;
  }
  return bytes;
}
