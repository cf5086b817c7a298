import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPrivate } from '../../../renderer/core/pitch/privacy.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';
import { walkPitch } from '../../../renderer/core/pitch/walk.ts';
import { anyDocument } from '../../support/any-pitch.ts';
import { minimalPitch, openDocument, openOrFail, sampleFiles } from '../../support/pitches.ts';
import { schemaFields } from '../../support/schema-fields.ts';

/** DESIGN.md, "The pitch": what stands in italics there. */
const PRIVATE = [
  'people[].stance',
  'people[].influence',
  'people[].investedIn',
  'people[].caresAbout',
  'people[].concern',
  'people[].preMeeting',
  // Beyond the design: what stands in a cell where a number belongs is drawn nowhere.
  'evidence.datasets[].series[].texts',
  'evidence.caseStudies[].series.texts',
  'evidence.objections[].raisedBy',
  'champion.personalWin',
  'champion.access',
  'practice',
];

const SECRET = 'only-for-the-author';
const FILLED = {
  people: [
    {
      id: 'anna',
      name: 'Anna',
      stance: 'against',
      influence: 95,
      investedIn: 'x',
      caresAbout: 'y',
      concern: 'z',
      preMeeting: { date: '2026-11-10', outcome: 'w' },
      input: { said: 'said', changed: 'changed' },
    },
  ],
  evidence: {
    datasets: [{ id: 'd', series: [{ id: 's', texts: { 0: 'n/a' } }] }],
    caseStudies: [{ id: 'c', series: { unit: 'h', texts: { 0: 'n/a' } } }],
    objections: [{ id: 'fad', objection: 'A fad.', raisedBy: { name: 'Henrik' } }],
  },
  champion: { who: { name: 'Jonas' }, personalWin: 'u', access: 'v' },
  practice: { drills: [{ id: '1', weak: true }] },
};

/** Paths of all private fields of a pitch, as a walk names them. */
function privatePaths(pitch: Pitch): readonly string[] {
  const paths: string[] = [];
  walkPitch(pitch, ({ path, meta }) => {
    if (meta.private) paths.push(path);
  });
  return paths;
}

const released = (pitch: Pitch, paths: readonly string[]): Pitch =>
  withoutPrivate({ ...pitch, deck: { ...pitch.deck, released: [...paths] } });

describe('what is private', () => {
  it('is marked in the schema, and is what the design says', () => {
    const marked = schemaFields().filter(({ meta }) => meta.private);

    expect(marked.map(({ path }) => path)).toEqual(PRIVATE);
  });

  it('is not in the public part, and the rest is', () => {
    const { people, evidence, champion, practice } = withoutPrivate(openDocument(FILLED).pitch);

    expect(people).toEqual([{ id: 'anna', name: 'Anna', input: { said: 'said', changed: 'changed' } }]);
    expect(evidence).toEqual({
      datasets: [{ id: 'd', series: [{ id: 's' }] }],
      caseStudies: [{ id: 'c', series: { unit: 'h' } }],
      objections: [{ id: 'fad', objection: 'A fad.' }],
    });
    expect(champion).toEqual({ who: { name: 'Jonas' } });
    expect(practice).toBeUndefined();
  });

  it('is in the public part when its path was released, and nothing else is', () => {
    const { pitch } = openDocument(FILLED);
    const paths = privatePaths(pitch);

    const kept = paths.map((path) => privatePaths(released(pitch, [path])));

    expect(paths).toHaveLength(PRIVATE.length);
    expect(kept).toEqual(paths.map((path) => [path]));
  });

  it('is whole when it was released, with what is inside it', () => {
    const { pitch } = openDocument(FILLED);

    expect(released(pitch, ['people[anna].preMeeting']).people?.[0]?.preMeeting).toEqual({
      date: '2026-11-10',
      outcome: 'w',
    });
  });

  it('stays out when a path is released that is not its own', () => {
    const { pitch } = openDocument(FILLED);
    const nearly = [
      'people',
      'people[anna]',
      'people[].stance',
      'people[1].stance',
      'people[ben].stance',
      'champion',
      '',
    ];

    expect(privatePaths(released(pitch, nearly))).toEqual([]);
  });

  it('is gone from every sample', () => {
    const left = sampleFiles().flatMap(([, bytes]) => privatePaths(withoutPrivate(openOrFail(bytes).pitch)));

    expect(left).toEqual([]);
  });

  it('is in no value of the public part, whatever the pitch, and neither is what the schema does not know', () => {
    const unknown = fc.constant({ note: SECRET });

    fc.assert(
      fc.property(anyDocument({ secret: SECRET, unknown }), (document) => {
        const { pitch } = openOrFail(minimalPitch(document));

        const open = withoutPrivate(pitch);

        expect(JSON.stringify(open)).not.toContain(SECRET);
        expect(privatePaths(open)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is not private', () => {
  it('is in the public part as it was, whatever the pitch', () => {
    fc.assert(
      fc.property(anyDocument({ privates: false }), (document) => {
        const { pitch } = openOrFail(minimalPitch(document));

        expect(withoutPrivate(pitch)).toEqual(pitch);
      }),
      { numRuns: 60 },
    );
  });

  it('is not in the public part when the schema does not know it, since it may be private as well', () => {
    const { pitch } = openDocument({
      diary: 'x',
      ask: { decision: 'Yes', diary: 'x' },
      people: [{ id: 'a', diary: 'x' }],
    });

    expect(withoutPrivate(pitch)).toEqual({
      meta: { title: 'A test' },
      ask: { decision: 'Yes' },
      people: [{ id: 'a' }],
    });
  });

  it('is left as it was in the pitch itself', () => {
    const { pitch } = openDocument(FILLED);

    withoutPrivate(pitch);

    expect(pitch).toEqual(openDocument(FILLED).pitch);
  });
});
