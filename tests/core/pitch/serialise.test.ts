import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../renderer/core/base/base64.ts';
import { fromUtf8, readZip, utf8 } from '../../../renderer/core/base/zip.ts';
import type { OpenedPitch } from '../../../renderer/core/pitch/open.ts';
import { serialise, serialiseArchive } from '../../../renderer/core/pitch/serialise.ts';
import { anyDocument, sameSpelling, withKeysReversed } from '../../support/any-pitch.ts';
import { GENERATOR, minimalPitch, openDocument, openOrFail, pitchText, sampleFiles } from '../../support/pitches.ts';
import { fieldOf } from '../../support/zips.ts';

const KEY = 'ab'.repeat(32);
const OTHER = '01'.repeat(32);
const BYTES = new Uint8Array([0, 1, 2, 253, 254, 255]);
const DOCUMENTS = anyDocument({ unknown: fc.jsonValue() });

const rewritten = (text: string): string => serialise(openOrFail(utf8(text)), GENERATOR);
const documentIn = (text: string): unknown => (JSON.parse(text) as { readonly document: unknown }).document;

const withPicture = (): OpenedPitch =>
  openDocument({ media: { [KEY]: { type: 'image/jpeg', data: encodeBase64(BYTES) }, [OTHER]: { type: 'image/png' } } });

function entriesOf(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const read = readZip(zip, { entries: 100, inflated: 1e6 });
  if (!read.ok) throw new Error(read.error.detail);
  return read.value;
}

describe('a pitch as text', () => {
  it('has keys in the order of the schema, two spaces and a closing line feed', () => {
    const opened = openDocument({ ask: { onYes: 'Go.', decision: 'Decide.' }, people: [{ name: 'Anna', id: 'a' }] });

    expect(serialise(opened, 'greenlight 1.2.3')).toBe(
      [
        '{',
        '  "format": "greenlight",',
        '  "formatVersion": 1,',
        '  "generator": "greenlight 1.2.3",',
        '  "document": {',
        '    "meta": {',
        '      "title": "A test"',
        '    },',
        '    "people": [',
        '      {',
        '        "id": "a",',
        '        "name": "Anna"',
        '      }',
        '    ],',
        '    "ask": {',
        '      "decision": "Decide.",',
        '      "onYes": "Go."',
        '    }',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('has keys that the schema does not know after those that it knows, by name', () => {
    const text = serialise(
      openDocument({ zeta: 1, alpha: { y: 1, x: 2 }, story: { later: 1, answer: 'Yes.' } }),
      GENERATOR,
    );

    expect(JSON.stringify(documentIn(text))).toBe(
      '{"meta":{"title":"A test"},"story":{"answer":"Yes.","later":1},"alpha":{"x":2,"y":1},"zeta":1}',
    );
  });

  it('has the keys of a record by name, as the schema gives them no order', () => {
    const slides = { 'chart:b': { hidden: true }, ask: { hidden: false }, 'chart:a': {} };

    const text = serialise(openDocument({ deck: { slides } }), GENERATOR);

    expect(JSON.stringify(documentIn(text))).toContain('"slides":{"ask":{"hidden":false},"chart:a":{},"chart:b":');
  });

  it('has what stands around the document, also when it is called __proto__', () => {
    const text = `{"__proto__":{"a":1},"lock":2,${pitchText({ meta: { title: 'A test' } }).slice(1)}`;

    const again = rewritten(text);

    expect(again).toContain('"__proto__": {\n    "a": 1\n  }');
    expect(again).toContain('"lock": 2');
  });

  it('has unknown keys called __proto__ at every depth', () => {
    const text = pitchText({ meta: { title: 'A test' }, people: [{ id: 'a', KEY: 1 }], KEY: [{ KEY: { KEY: null } }] });

    const again = rewritten(text.replaceAll('"KEY"', '"__proto__"'));

    expect(sameSpelling(documentIn(again))).toBe(
      '{"__proto__":[{"__proto__":{"__proto__":null}}],"meta":{"title":"A test"},"people":[{"__proto__":1,"id":"a"}]}',
    );
  });

  it('says everything that was in the file, whatever that was', () => {
    fc.assert(
      fc.property(DOCUMENTS, (document) => {
        const text = pitchText(document);

        expect(sameSpelling(documentIn(rewritten(text)))).toBe(sameSpelling(documentIn(text)));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same when it is opened and written again', () => {
    fc.assert(
      fc.property(DOCUMENTS, (document) => {
        const once = rewritten(pitchText(document));

        expect(rewritten(once)).toBe(once);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same whichever order its keys had', () => {
    fc.assert(
      fc.property(DOCUMENTS, (document) => {
        expect(rewritten(pitchText(withKeysReversed(document)))).toBe(rewritten(pitchText(document)));
      }),
      { numRuns: 30 },
    );
  });

  it('opens as the same pitch', () => {
    const opened = openDocument({ people: [{ name: 'Anna' }], later: { a: [1, null] } });

    expect(openOrFail(utf8(serialise(opened, GENERATOR)))).toEqual(opened);
  });

  it.each(sampleFiles())('of the sample %s is a fixed point and says what the file says', (_name, bytes) => {
    const once = serialise(openOrFail(bytes), GENERATOR);

    expect(rewritten(once)).toBe(once);
    expect(openOrFail(utf8(once))).toEqual(openOrFail(bytes));
  });
});

describe('the pictures of a pitch', () => {
  it('stand inside the text as base64', () => {
    const text = serialise(withPicture(), GENERATOR);

    expect(documentIn(text)).toMatchObject({ media: { [KEY]: { type: 'image/jpeg', data: 'AAEC/f7/' } } });
    expect(openOrFail(utf8(text))).toEqual(withPicture());
  });

  it('stand beside it in an archive, as they are', () => {
    const zip = serialiseArchive(withPicture(), GENERATOR);

    const entries = entriesOf(zip);
    expect([...entries.keys()]).toEqual(['pitch.json', `media/${KEY}.jpg`]);
    expect(entries.get(`media/${KEY}.jpg`)).toEqual(BYTES);
    expect(fieldOf(zip, `media/${KEY}.jpg`, 'method')).toBe(0);
    expect(fromUtf8(entries.get('pitch.json') ?? new Uint8Array())).not.toContain('"data"');
  });

  it('stay in the document when they are broken', () => {
    const media = { [KEY]: { type: 'image/png', data: 'not base64!' } };

    expect(documentIn(serialise(openDocument({ media }), GENERATOR))).toMatchObject({ media });
  });
});

describe('a pitch as an archive', () => {
  it('opens as the same pitch, with its pictures and what is unknown', () => {
    const opened: OpenedPitch = { ...withPicture(), envelope: { lock: { by: 'Maya' } } };

    expect(openOrFail(serialiseArchive(opened, GENERATOR))).toEqual(opened);
  });

  it('has the same bytes as one of the same pitch that came from a text', () => {
    const direct = serialiseArchive(withPicture(), GENERATOR);

    const throughText = serialiseArchive(openOrFail(utf8(serialise(withPicture(), GENERATOR))), GENERATOR);

    expect(throughText).toEqual(direct);
  });

  it('opens as the same text whatever is in it', () => {
    fc.assert(
      fc.property(DOCUMENTS, (document) => {
        const opened = openOrFail(minimalPitch(document));

        const again = openOrFail(serialiseArchive(opened, GENERATOR));

        expect(serialise(again, GENERATOR)).toBe(serialise(opened, GENERATOR));
      }),
      { numRuns: 30 },
    );
  });
});
