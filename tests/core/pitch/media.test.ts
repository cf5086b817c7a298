import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../renderer/core/base/base64.ts';
import { extractMedia, inlineMedia, mediaEntry, mediaKey } from '../../../renderer/core/pitch/media.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';

const KEY = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
const BYTES = new Uint8Array([137, 80, 78, 71]);

const pitchWith = (media: Pitch['media']): Pitch => ({ meta: { title: 'A test' }, media });

describe('the place of a picture in an archive', () => {
  it.each([
    ['image/png', 'png'],
    ['image/jpeg', 'jpg'],
    ['image/gif', 'gif'],
    ['image/webp', 'webp'],
  ])('ends for %s in %s and is found again by its key', (type, ending) => {
    const entry = mediaEntry(KEY, type);

    expect(entry).toBe(`media/${KEY}.${ending}`);
    expect(mediaKey(entry)).toBe(KEY);
  });

  it.each([
    `media/${KEY}`,
    `media/${KEY.toUpperCase()}.png`,
    `media/${KEY}0.png`,
    `media/sub/${KEY}.png`,
    `x/media/${KEY}.png`,
    `media/${KEY}.png/evil`,
    'media/portrait.png',
  ])('is not %j', (entry) => {
    expect(mediaKey(entry)).toBeUndefined();
  });
});

describe('a picture inside the document', () => {
  it('is taken out as bytes, and what is said of it stays', () => {
    const pitch = pitchWith({ [KEY]: { type: 'image/png', name: 'a.png', data: encodeBase64(BYTES) } });

    const extracted = extractMedia(pitch, new Map());

    expect(extracted.pitch.media).toEqual({ [KEY]: { type: 'image/png', name: 'a.png' } });
    expect(extracted.media).toEqual(new Map([[KEY, BYTES]]));
  });

  it('joins those that stand beside the document', () => {
    const pitch = pitchWith({
      [KEY]: { type: 'image/png', data: encodeBase64(BYTES) },
      [OTHER]: { type: 'image/gif' },
    });

    const { media } = extractMedia(pitch, new Map([[OTHER, BYTES]]));

    expect([...media.keys()].toSorted()).toEqual([KEY, OTHER]);
  });

  it('stays where it is when it is not base64, since it is not ours to throw away', () => {
    const pitch = pitchWith({ [KEY]: { type: 'image/png', data: 'not base64!' } });

    const extracted = extractMedia(pitch, new Map());

    expect(extracted.pitch.media).toEqual(pitch.media);
    expect(extracted.media.size).toBe(0);
  });

  it('is the same after it was taken out and put back, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const pitch = pitchWith({ [KEY]: { type: 'image/png', data: encodeBase64(bytes) } });

        const extracted = extractMedia(pitch, new Map());

        expect(inlineMedia(extracted.pitch, extracted.media)).toEqual(pitch);
      }),
    );
  });

  it('is not invented when only its description is there', () => {
    const pitch = pitchWith({ [KEY]: { type: 'image/png' } });

    expect(inlineMedia(pitch, new Map([[OTHER, BYTES]])).media).toEqual({ [KEY]: { type: 'image/png' } });
  });
});
