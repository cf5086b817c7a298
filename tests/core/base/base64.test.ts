import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../renderer/core/base/base64.ts';
import { utf8 } from '../../../renderer/core/base/zip.ts';

/** RFC 4648, section 10. */
const VECTORS = [
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
] as const;

describe('base64', () => {
  it.each(VECTORS)('writes %j as %j and reads it back', (plain, encoded) => {
    expect(encodeBase64(utf8(plain))).toBe(encoded);
    expect(decodeBase64(encoded)).toEqual(utf8(plain));
  });

  it('uses plus and slash for the last two values of the alphabet', () => {
    expect(encodeBase64(new Uint8Array([0xfb, 0xff, 0xfe]))).toBe('+//+');
  });

  it('writes any bytes as Node does, and reads them back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = encodeBase64(bytes);

        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(text)).toEqual(bytes);
      }),
    );
  });

  it('reads text that was broken into lines', () => {
    expect(decodeBase64(' Zm9v\r\n\tYmFy \n')).toEqual(utf8('foobar'));
  });

  it.each([
    ['a sign outside the alphabet', 'Zm9*'],
    ['the alphabet for addresses', '-__-'],
    ['a missing pad', 'Zg'],
    ['one pad where two are needed', 'Zg='],
    ['a pad in the middle', 'Zg==Zm9v'],
    ['three pads', 'Z==='],
    ['a data address', 'data:image/png;base64,Zm9v'],
  ])('refuses text with %s', (_what, text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });

  it('answers any text with bytes or with nothing, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bytes = decodeBase64(text);

        expect(bytes === undefined || bytes instanceof Uint8Array).toBe(true);
      }),
    );
  });
});
