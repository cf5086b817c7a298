import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../renderer/core/base/zip.ts';
import { openPitch } from '../../../renderer/core/pitch/open.ts';

/** What is read of a file in a later format. */
function readOf(document: object) {
  const text = JSON.stringify({ format: 'greenlight', formatVersion: 99, generator: 'greenlight 9.1.0', document });
  const result = openPitch(utf8(text));
  if (result.ok || result.error.code !== 'too-new') throw new Error('not refused as too new');
  return result.error.readable;
}

describe('a pitch in a later format', () => {
  it('is read where it is as we know it, with what we do not know', () => {
    const read = readOf({ meta: { title: 'Later' }, story: { situation: 'Five halls run.', mood: 7 } });

    expect(read?.left).toBe(0);
    expect(read?.opened.pitch).toMatchObject({ meta: { title: 'Later' }, story: { situation: 'Five halls run.' } });
  });

  it('leaves out fields that have become something else, and counts them', () => {
    const read = readOf({
      meta: { title: 'Later' },
      story: { situation: { rich: true }, answer: 'Wait.', benefits: [{ who: 1 }, { who: 'Planners' }, 'text'] },
    });

    expect(read?.left).toBe(3);
    expect(read?.opened.pitch.story).toMatchObject({ answer: 'Wait.' });
    expect(read?.opened.pitch.story?.situation).toBeUndefined();
    expect(read?.opened.pitch.story?.benefits?.map(({ who }) => who)).toEqual([undefined, 'Planners']);
  });

  it('has a title in any case', () => {
    expect(readOf({ meta: 7 })?.opened.pitch.meta.title).toBe('this pitch');
  });

  it('is not read where its items cannot be told apart', () => {
    expect(readOf({ meta: { title: 'A' }, people: [{ id: 'a' }, { id: 'a' }] })).toBeUndefined();
  });
});
