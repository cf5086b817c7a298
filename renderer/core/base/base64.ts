/** Base64 of RFC 4648, section 4, without DOM or Node: the core runs in a worker, a page and a terminal alike. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE_OF = new Map([...ALPHABET].map((char, value) => [char.charCodeAt(0), value]));
const PADDED = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const left = Math.min(3, bytes.length - i);
    const bits = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join('');
    parts.push(four.slice(0, left + 1).padEnd(4, '='));
  }
  return parts.join('');
}

/** The bytes, or undefined where the text is not base64. White space is allowed anywhere. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const clean = text.replaceAll(/\s+/gu, '');
  if (!PADDED.test(clean)) return undefined;
  const unpadded = clean.replace(/=+$/u, '');
  const bytes = new Uint8Array(Math.floor((unpadded.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < unpadded.length; i++) {
    bits = ((bits << 6) | (VALUE_OF.get(unpadded.charCodeAt(i)) ?? 0)) & 0xff_ff_ff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
    }
  }
  return bytes;
}
