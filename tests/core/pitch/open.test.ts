import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8, writeZip } from '../../../renderer/core/base/zip.ts';
import { describeOpenError } from '../../../renderer/core/pitch/open-error.ts';
import { openPitch } from '../../../renderer/core/pitch/open.ts';
import { forged, renamed } from '../../support/zips.ts';
import {
  GENERATOR,
  minimalPitch,
  openDocument,
  openOrFail,
  pitchText,
  refusalOf,
  sampleFiles,
} from '../../support/pitches.ts';

const archive = (...more: readonly string[]): Uint8Array =>
  writeZip([
    { name: 'pitch.json', content: minimalPitch() },
    ...more.map((name) => ({ name, content: '', stored: true })),
  ]);

/** A list in a list, and so on, as JSON. */
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** A pitch of exactly so many bytes. */
function padded(length: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(minimalPitch());
  return bytes;
}

describe('opening a pitch', () => {
  it.each(sampleFiles())('reads the sample %s', (_name, bytes) => {
    expect(openOrFail(bytes).pitch.meta.title).not.toBe('');
  });

  it('reads a document that has nothing but a title', () => {
    const opened = openOrFail(minimalPitch());

    expect(opened).toEqual({ pitch: { meta: { title: 'A test' } }, media: new Map(), envelope: {} });
  });

  it('reads a file that begins with a byte order mark', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...minimalPitch()]);

    expect(openOrFail(marked).pitch.meta.title).toBe('A test');
  });

  it('reads an archive by what it begins with, and what is not ours in it does not matter', () => {
    const opened = openOrFail(archive('thumbnail.png', 'media/readme.txt'));

    expect(opened.pitch.meta.title).toBe('A test');
    expect(opened.media.size).toBe(0);
  });

  it('keeps the keys around the document that only a later version knows, but not who wrote the file', () => {
    const text = pitchText({ meta: { title: 'A test' } }, { lock: { by: 'Maya' } });

    expect(openOrFail(utf8(text)).envelope).toEqual({ lock: { by: 'Maya' } });
  });

  it.each(['__proto__', 'constructor', 'toString', '日本'])('takes %s for the id of a fact', (id) => {
    const { pitch } = openDocument({ evidence: { facts: [{ id, value: 1 }] } });

    expect(pitch.evidence?.facts).toEqual([{ id, value: 1 }]);
  });

  it('gives an id to every item that has none', () => {
    const { pitch } = openDocument({ people: [{ name: 'Anna' }, { id: '1', name: 'Ben' }] });

    expect(pitch.people?.map(({ id }) => id)).toEqual(['2', '1']);
  });
});

describe('a file that is no pitch', () => {
  it.each([[''], ['{'], ['<html></html>'], ['{"format": greenlight}'], ['\0\0\0']])(
    'is not JSON when it holds %j',
    (text) => {
      expect(refusalOf(utf8(text)).code).toBe('not-json');
    },
  );

  it.each([
    ['null'],
    ['[]'],
    ['"greenlight"'],
    ['{}'],
    ['{"format":"greenlight","formatVersion":1}'],
    ['{"format":"greenlight","formatVersion":1,"document":[]}'],
    ['{"format":"greenlight","formatVersion":"1","document":{}}'],
    ['{"format":"greenlight","formatVersion":0,"document":{}}'],
    ['{"format":"greenlight","document":{}}'],
    ['{"format":"keynote","formatVersion":1,"document":{"meta":{"title":"A"}}}'],
    ['{"formatVersion":1,"document":{"meta":{"title":"A"}}}'],
  ])('is JSON but no pitch when it holds %j', (text) => {
    expect(refusalOf(utf8(text))).toEqual({ code: 'not-a-pitch' });
  });

  it('is an archive but no pitch when it lacks pitch.json', () => {
    expect(refusalOf(writeZip([{ name: 'word/document.xml', content: '<x/>' }]))).toEqual({ code: 'not-a-pitch' });
  });

  it('is named with its title and who wrote it when its format is newer than ours', () => {
    const text = pitchText({ meta: { title: 'From the future' } }).replace('"formatVersion":1', '"formatVersion":99');

    expect(refusalOf(utf8(text))).toMatchObject({
      code: 'too-new',
      formatVersion: 99,
      generator: GENERATOR,
      title: 'From the future',
    });
  });

  it('is refused as too new also when it says nothing of itself', () => {
    const text = '{"format":"greenlight","formatVersion":2,"document":{"meta":7}}';

    expect(refusalOf(utf8(text))).toMatchObject({ code: 'too-new', formatVersion: 2 });
  });

  it('is refused with the fields that are wrong, before ids are compared', () => {
    const bytes = minimalPitch({ story: 'once', people: [{ id: 'a' }, { id: 'a' }] });

    expect(refusalOf(bytes)).toMatchObject({ code: 'invalid', issues: [{ field: 'story' }] });
  });

  it('is refused when two items of a list have one id', () => {
    const facts = [
      { id: 'hours', value: 1 },
      { id: 'hours', value: 2 },
    ];

    expect(refusalOf(minimalPitch({ evidence: { facts } }))).toEqual({
      code: 'duplicate-id',
      list: 'evidence.facts',
      id: 'hours',
    });
  });
});

describe('an archive that is not to be trusted', () => {
  it('is damaged when its end is missing or its content was changed', () => {
    const zip = archive();

    expect(refusalOf(zip.slice(0, -10)).code).toBe('damaged-archive');
    expect(refusalOf(forged(zip, 'pitch.json', 'crc', 1)).code).toBe('damaged-archive');
  });

  it('is encrypted when an entry says so', () => {
    expect(refusalOf(forged(archive(), 'pitch.json', 'flags', 1))).toEqual({ code: 'encrypted-archive' });
  });

  it.each([['../evil.sh'], ['media/../../evil.sh'], ['/etc/passwd'], ['media\\evil.png'], ['C:evil.exe']])(
    'is hostile when an entry is called %j',
    (name) => {
      const error = refusalOf(archive(name));

      expect(error).toMatchObject({ code: 'hostile-archive', detail: expect.stringContaining(JSON.stringify(name)) });
    },
  );

  it('is hostile when it holds two pitches', () => {
    expect(refusalOf(renamed(archive('pitch.jsom'), 'pitch.jsom', 'pitch.json')).code).toBe('hostile-archive');
  });

  it('is damaged when an entry is larger than it says', () => {
    const bomb = writeZip([{ name: 'pitch.json', content: padded(1_000_000) }]);

    expect(refusalOf(forged(bomb, 'pitch.json', 'size', 100)).code).toBe('damaged-archive');
  });

  it('is too large when an entry says that it is', () => {
    expect(refusalOf(forged(archive(), 'pitch.json', 'size', 600_000_000)).code).toBe('too-large');
  });
});

describe('the limits of a pitch', () => {
  it('are 50 MB of JSON', () => {
    expect(openPitch(padded(50_000_000)).ok).toBe(true);
    expect(refusalOf(padded(50_000_001)).code).toBe('too-large');
  });

  it('are 50 MB of JSON within an archive, too', () => {
    const content = padded(50_000_001);

    expect(refusalOf(writeZip([{ name: 'pitch.json', content, stored: true }])).code).toBe('too-large');
  });

  it('are 10,000 entries in an archive', () => {
    const names = Array.from({ length: 9_999 }, (_, i) => `extra-${i}`);

    expect(openPitch(archive(...names)).ok).toBe(true);
    expect(refusalOf(archive(...names, 'one-more')).code).toBe('too-large');
  });

  it('are 64 objects and lists within one another, the file itself among them', () => {
    const file = (depth: number): Uint8Array =>
      utf8(pitchText({ meta: { title: 'Deep' }, later: 0 }).replace('"later":0', `"later":${nested(depth - 2)}`));

    expect(openPitch(file(64)).ok).toBe(true);
    expect(refusalOf(file(65)).code).toBe('too-large');
    expect(refusalOf(file(200_000)).code).toBe('too-large');
  });

  it('are 100,000 characters in a field, which the error names', () => {
    const story = (length: number): Uint8Array => minimalPitch({ story: { answer: 'a'.repeat(length) } });

    expect(openPitch(story(100_000)).ok).toBe(true);
    expect(refusalOf(story(100_001))).toMatchObject({
      code: 'too-large',
      detail: expect.stringContaining('story.answer'),
    });
  });
});

describe('opening what others would choke on', () => {
  it('reads a picture of ten million letters', () => {
    const media = { ['ab'.repeat(32)]: { type: 'image/png', data: 'A'.repeat(10_000_000) } };

    expect(openDocument({ media }).media.get('ab'.repeat(32))).toHaveLength(7_500_000);
  });

  it('passes over __proto__ among the pictures', () => {
    const text =
      '{"format":"greenlight","formatVersion":1,"document":{"meta":{"title":"a"},"media":{"__proto__":null}}}';

    expect(openOrFail(utf8(text)).media.size).toBe(0);
  });

  it('keeps choices for cuts that only a later version knows', () => {
    expect(openDocument({ deck: { cuts: { 'e-mail': {} } } }).pitch.deck?.cuts).toEqual({ 'e-mail': {} });
  });

  it('says in one line where a file stops being JSON', () => {
    expect(describeOpenError(refusalOf(utf8('{"a":\n oops}')))).toMatch(/^not JSON: line 2, column 2 [^\n]*\.$/u);
  });
});

describe('opening anything at all', () => {
  it('answers with a pitch or an error, and never throws, when the file is any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (story, evidence) => {
        const bytes = minimalPitch({ story, evidence, deck: evidence, people: [story] });

        expect(typeof openPitch(bytes).ok).toBe('boolean');
      }),
    );
  });

  it('answers with an error, and never throws, when the file is any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), (bytes, zipped) => {
        const start = zipped ? [0x50, 0x4b, 3, 4] : [];

        expect(openPitch(new Uint8Array([...start, ...bytes])).ok).toBe(false);
      }),
    );
  });
});
