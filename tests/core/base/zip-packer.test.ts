import { describe, expect, it } from 'vitest';
import { createPacker } from '../../../renderer/core/base/zip-packer.ts';
import { fromUtf8, readZip } from '../../../renderer/core/base/zip.ts';

const LIMITS = { entries: 10, inflated: 1e6 };

const contents = (zip: Uint8Array): Readonly<Record<string, string>> => {
  const read = readZip(zip, LIMITS);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return Object.fromEntries([...read.value].map(([name, bytes]) => [name, fromUtf8(bytes)]));
};

describe('a packer', () => {
  it('gives the same bytes for what it has packed before as for what is new to it', () => {
    const entries = [
      { name: 'a.xml', content: '<a/>'.repeat(20) },
      { name: 'b.xml', content: '<a/>'.repeat(20) },
    ];
    const packer = createPacker();
    packer.zip([{ name: 'other.xml', content: '<a/>'.repeat(20) }]);

    expect(packer.zip(entries)).toEqual(createPacker().zip(entries));
    expect(contents(packer.zip(entries))).toEqual({ 'a.xml': '<a/>'.repeat(20), 'b.xml': '<a/>'.repeat(20) });
  });

  it('keeps a text that is to be stored apart from the same one deflated', () => {
    const packer = createPacker();
    const content = 'again '.repeat(100);
    const [deflated, stored] = [false, true].map((one) => packer.zip([{ name: 'a', content, stored: one }]));

    expect(deflated?.length).toBeLessThan(200);
    expect(stored?.length).toBeGreaterThan(600);
    expect(contents(stored ?? new Uint8Array())).toEqual({ a: content });
  });
});
