import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, looksLikeZip, readZip, utf8, writeZip, type ZipEntry } from '../../../renderer/core/base/zip.ts';
import { endOfDirectory, fieldOf, forged, renamed } from '../../support/zips.ts';

const LIMITS = { entries: 10, inflated: 10_000 };

const zipOf = (...names: readonly string[]): Uint8Array =>
  writeZip(names.map((name) => ({ name, content: `content of ${name} ${'again '.repeat(20)}` })));

const errorOf = (zip: Uint8Array, limits = LIMITS): unknown => {
  const read = readZip(zip, limits);
  return read.ok ? 'opened' : read.error.code;
};

const namesIn = (zip: Uint8Array): readonly string[] | string => {
  const read = readZip(zip, LIMITS);
  return read.ok ? [...read.value.keys()] : read.error.code;
};

const someEntries = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-z]{1,6}(\/[a-zäß]{1,6})?\.[a-z]{3}$/u),
    content: fc.uint8Array({ maxLength: 200 }),
    stored: fc.boolean(),
  }),
  { maxLength: 8, selector: ({ name }) => name },
);

describe('a zip file that we wrote', () => {
  it('gives back every entry in the order in which it was written', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const read = readZip(writeZip(entries), LIMITS);

        const written = entries.map(({ name, content }) => [name, content] as const);
        expect(read.ok && [...read.value]).toEqual(written);
      }),
    );
  });

  it('takes text as UTF-8', () => {
    const read = readZip(writeZip([{ name: 'a.txt', content: 'Zürich 東京' }]), LIMITS);

    expect(read.ok && fromUtf8(read.value.get('a.txt') ?? new Uint8Array())).toBe('Zürich 東京');
  });

  it('is smaller than what is in it, unless the entry is stored', () => {
    const entry: ZipEntry = { name: 'a.txt', content: 'a'.repeat(5000) };

    const [deflated, stored] = [writeZip([entry]), writeZip([{ ...entry, stored: true }])];

    expect(deflated.length).toBeLessThan(500);
    expect(fieldOf(deflated, 'a.txt', 'method')).toBe(8);
    expect(fieldOf(stored, 'a.txt', 'method')).toBe(0);
  });

  it('is dated the first of January 1980 at noon, so that builds on different days are equal', () => {
    const zip = zipOf('a.txt');

    expect(fieldOf(zip, 'a.txt', 'date')).toBe((1 << 5) | 1);
    expect(fieldOf(zip, 'a.txt', 'time')).toBe(12 << 11);
  });

  it('looks like a zip file, also when it is empty', () => {
    expect(looksLikeZip(zipOf('a.txt'))).toBe(true);
    expect(looksLikeZip(writeZip([]))).toBe(true);
  });

  it.each([['{}'], ['PK'], ['PKWARE'], ['']])('does not look like the text %j', (text) => {
    expect(looksLikeZip(utf8(text))).toBe(false);
  });
});

describe('reading a zip file', () => {
  it('leaves folders out', () => {
    expect(namesIn(zipOf('media/', 'media/a.png'))).toEqual(['media/a.png']);
  });

  it('unpacks only what is wanted, so that damage elsewhere does not matter', () => {
    const zip = forged(zipOf('wanted.txt', 'other.txt'), 'other.txt', 'crc', 1);

    const read = readZip(zip, LIMITS, (name) => name === 'wanted.txt');

    expect(read.ok && [...read.value.keys()]).toEqual(['wanted.txt']);
  });

  it('finds the directory before a closing comment', () => {
    const zip = zipOf('a.txt');
    const commented = new Uint8Array([...zip, ...utf8('made by hand')]);
    new DataView(commented.buffer).setUint16(zip.length - 2, 12, true);

    expect(namesIn(commented)).toEqual(['a.txt']);
  });

  it.each(['../a.txt', 'a/../../b', '..', '/etc/passwd', '\\a.txt', 'media\\a.png', 'C:a.txt', 'a\0.txt'])(
    'refuses the hostile name %j, wanted or not',
    (name) => {
      const read = readZip(zipOf('a.txt', name), LIMITS, (wanted) => wanted === 'a.txt');

      expect(read).toMatchObject({ ok: false, error: { code: 'hostile' } });
    },
  );

  it('takes two dots within a name for what they are', () => {
    expect(namesIn(zipOf('a..b.txt', '...'))).toEqual(['a..b.txt', '...']);
  });

  it('refuses two entries with one name', () => {
    expect(errorOf(renamed(zipOf('one.txt', 'two.txt'), 'two.txt', 'one.txt'))).toBe('hostile');
  });

  it('refuses an entry that is encrypted', () => {
    expect(errorOf(forged(zipOf('a.txt'), 'a.txt', 'flags', 1))).toBe('encrypted');
  });

  it('counts as damaged what is no zip file at all', () => {
    expect(errorOf(utf8('not a zip file, but longer than twenty-two bytes'))).toBe('damaged');
    expect(errorOf(new Uint8Array())).toBe('damaged');
  });

  it('counts as damaged what was cut off', () => {
    const zip = zipOf('a.txt', 'b.txt');

    expect(errorOf(zip.slice(0, -30))).toBe('damaged');
    expect(errorOf(zip.slice(60))).toBe('damaged');
  });

  it.each([
    ['the checksum', 'crc', 1],
    ['the method', 'method', 12],
    ['the place', 'at', 7],
    ['a place beyond the end', 'at', 0xff_ff_ff_f0],
    ['a length of nought', 'packed', 0],
  ] as const)('counts as damaged an entry of which %s is wrong', (_what, field, value) => {
    expect(errorOf(forged(zipOf('a.txt'), 'a.txt', field, value))).toBe('damaged');
  });

  it('counts as damaged an entry whose content was changed', () => {
    const zip = writeZip([{ name: 'a.txt', content: 'ten pounds', stored: true }]);

    expect(errorOf(renamed(zip, 'ten pounds', 'two pounds'))).toBe('damaged');
  });

  it('counts as damaged a directory whose entries are missing', () => {
    const zip = zipOf('a.txt');
    new DataView(zip.buffer).setUint16(endOfDirectory(zip) + 10, 2, true);

    expect(errorOf(zip)).toBe('damaged');
  });

  it.each([[10], [0], [200_000]])('is not taken in by a bomb that says it is %i bytes large', (size) => {
    const bomb = writeZip([{ name: 'a.txt', content: 'a'.repeat(100_000) }]);

    expect(errorOf(forged(bomb, 'a.txt', 'size', size), { entries: 10, inflated: 1_000_000 })).toBe('damaged');
  });

  it('refuses more entries than allowed, and reads as many as allowed', () => {
    const zip = zipOf('a', 'b', 'c');

    expect(errorOf(zip, { ...LIMITS, entries: 2 })).toBe('too-large');
    expect(errorOf(zip, { ...LIMITS, entries: 3 })).toBe('opened');
  });

  it('refuses more entries than its own count can say', () => {
    const many = Array.from({ length: 65_540 }, (_, i) => ({ name: `f${i}`, content: '', stored: true }));

    expect(readZip(writeZip(many), { entries: 10_000, inflated: 1 })).toMatchObject({ error: { code: 'too-large' } });
  });

  it('refuses more bytes than allowed in all entries together, and reads as many as allowed', () => {
    const content = 'a'.repeat(100);
    const zip = writeZip([
      { name: 'a', content },
      { name: 'b', content },
    ]);

    expect(errorOf(zip, { ...LIMITS, inflated: 199 })).toBe('too-large');
    expect(errorOf(zip, { ...LIMITS, inflated: 200 })).toBe('opened');
  });

  it('answers any change to its bytes with a result, and never throws', () => {
    const zip = zipOf('pitch.json', 'media/a.png');
    const change = fc.tuple(fc.nat(zip.length - 1), fc.nat(255));

    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const broken = zip.slice();
        for (const [at, byte] of changes) broken[at] = byte;

        expect(typeof readZip(broken, LIMITS).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('UTF-8', () => {
  it('is read without a byte order mark', () => {
    expect(fromUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toBe('{}');
  });

  it('gives back the text that was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromUtf8(utf8(`.${text}`))).toBe(`.${text}`);
      }),
    );
  });
});
