import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../renderer/core/base/zip.ts';
import { blankPitch } from '../../../renderer/core/pitch/blank.ts';
import { findFlaws } from '../../../renderer/core/pitch/integrity.ts';
import { serialise } from '../../../renderer/core/pitch/serialise.ts';
import { GENERATOR, openOrFail } from '../../support/pitches.ts';
import { schemaFields } from '../../support/schema-fields.ts';

const LEFT_TO_THE_APP = /(?:^|\.)(?:media|practice|coach|deck)(?:$|\W)/u;

describe('a pitch to start from', () => {
  const text = blankPitch('greenlight 1.2.3');

  it('opens as a pitch that has a title, and nothing in it is wrong', () => {
    const { pitch } = openOrFail(utf8(text));

    expect(pitch.meta.title).not.toBe('');
    expect(findFlaws(pitch)).toEqual([]);
  });

  it('says who wrote it and ends in a line feed', () => {
    expect(text).toContain('"generator": "greenlight 1.2.3"');
    expect(text).toMatch(/[^\n]\n$/u);
  });

  it('explains every field that is described', () => {
    const described = schemaFields().filter(({ path }) => !LEFT_TO_THE_APP.test(path));

    const keys = described.flatMap(({ path, meta }) =>
      meta.description === undefined ? [] : [path.split('.').at(-1)],
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(
      keys.filter((key) => !new RegExp(String.raw`"// ${key}"|(?:Each|of): [^"]*\b${key}\b`, 'u').test(text)),
    ).toEqual([]);
  });

  it('says of what is private that it is', () => {
    const { document } = JSON.parse(text) as { document: { people: readonly Record<string, string>[] } };

    expect(document.people[0]?.['// concern']).toContain('Private');
    expect(document.people[0]?.['// name']).not.toContain('Private');
  });

  it('says what a choice may be and what is a number', () => {
    expect(text).toContain('One of: recommend, agree, perform, input, decide.');
    expect(text).toContain('"// minutes": "How long the slot is, in minutes. Bounds the full deck. A number."');
  });

  it('keeps its explanations when it is opened and saved', () => {
    const saved = serialise(openOrFail(utf8(text)), GENERATOR);

    const explanations = (json: string): readonly string[] =>
      [...json.matchAll(/"\/\/[^\n]*?": "[^\n]*?"/gu)].map(([all]) => all);
    expect(explanations(saved).toSorted()).toEqual(explanations(text).toSorted());
  });
});
