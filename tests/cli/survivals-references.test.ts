import { describe, expect, it } from 'vitest';
import { codesAt, codesOf } from '../support/both.ts';
import { runHere } from '../support/program.ts';
import { expectNowhere, expectShown, survives } from '../support/survival.ts';

/** What a pitch refers to and what is not there, or not right: both files are built, sound, and the findings say what it was. */

describe('an id that names nothing', () => {
  it('in prose is left off without a hole, and found as a missing fact', async () => {
    const both = await survives({ story: { situation: 'We wait {fact:gone} hours {fact:__proto__} a week.' } });

    expect(codesAt(both, 'story.situation')).toEqual(['fact-missing', 'fact-missing']);
    expectShown(both, 'We wait hours a week.');
    expectNowhere(both, 'gone', '{fact', '__proto__');
  });

  it('of a person, a source, a fact, a dataset or a picture is found, and the rest is shown', async () => {
    const both = await survives({
      ask: { decision: 'Approve the pilot.', decider: { person: 'nobody' } },
      story: { benefits: [{ who: 'Teams', benefit: 'Hours back', fact: 'nothing' }] },
      evidence: {
        facts: [{ id: 'f', label: 'Hours', value: 3, unit: 'h', key: true, source: 'nowhere' }],
        objections: [{ objection: 'A fad.', answer: 'It lasts.', facts: ['none'], dataset: 'empty' }],
      },
      champion: {
        who: { name: 'Jonas' },
        commitment: 'I go first.',
        picture: { media: 'a'.repeat(64), alt: 'Jonas smiles' },
      },
    });

    expect(codesOf(both)).toEqual(['reference-missing']);
    expect(both.findings.map(({ field }) => String(field)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'ask.decider.person',
      'champion.picture.media',
      'evidence.facts[f].source',
      'evidence.objections[1].dataset',
      'evidence.objections[1].facts[1]',
      'story.benefits[1].fact',
    ]);
    expectShown(both, 'Approve the pilot.', 'Hours back', 'A fad.', 'I go first.');
    expectNowhere(both, 'nobody', 'nowhere');
  });
});

describe('an impossible date', () => {
  it.each(['2026-02-30', '2026-13-01', 'soon', '30.6.2026', '2026-06-31T00:00:00Z', '+012026-01-01'])(
    'is found, left off the slides and kept in the file: %s',
    async (date) => {
      const document = { ask: { decision: 'Approve.', decideBy: date, decideByNote: 'before the budget' } };

      const both = await survives(document);

      expect(codesAt(both, 'ask.decideBy')).toEqual(['date-impossible']);
      expectNowhere(both, date, 'Invalid', 'NaN');
      const kept = await runHere(['inspect', `${both.folder}/a.pitch.json`, '--pitch']);
      expect(JSON.parse(kept.out)).toMatchObject({ document });
    },
  );
});

describe('a picture', () => {
  const key = 'b'.repeat(64);
  const withPicture = (media: object): object => ({
    champion: { who: { name: 'Jonas' }, commitment: 'I go first.', picture: { media: key, alt: 'Jonas at the press' } },
    media: { [key]: { type: 'image/png', name: 'jonas.png', ...media } },
  });
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  );

  it.each([
    ['is not in the file', {}],
    ['is not base64', { data: 'no base64!' }],
    ['is no picture', { data: Buffer.from('Dear Sir').toString('base64') }],
    ['is of another kind', { type: 'image/webp', data: Buffer.from('RIFF0000WEBPVP8 ').toString('base64') }],
    ['is the first half of one', { data: png.subarray(0, 40).toString('base64') }],
  ])('that %s leaves its frame with the alternative text, and is found', async (_what, media) => {
    const both = await survives(withPicture(media));

    expect(codesOf(both)).toEqual([expect.stringMatching(/^picture-(?:missing|broken)$/u)]);
    expect(both.findings[0]?.message).toContain('jonas.png');
    expectShown(both, 'Jonas at the press');
    expect(both.pptx.names.filter((name) => name.endsWith('.png'))).toEqual([]);
    expect(both.html).not.toContain('data:image/png');
  });

  it('that is whole is shown in both', async () => {
    const both = await survives(withPicture({ data: png.toString('base64') }));

    expect(both.findings).toEqual([]);
    expect(both.pptx.names.filter((name) => name.endsWith('.png'))).toHaveLength(1);
    expect(both.html).toContain(png.toString('base64'));
    expect(both.html).toContain('alt="Jonas at the press"');
  });
});

describe('an id that a careless program would trip over', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '1', 'case.npv'])(
    'names what it names: %s',
    async (id) => {
      const both = await survives({
        people: [{ id, name: 'Anna', role: 'Head of works', input: { said: 'Start small.', changed: 'We did.' } }],
        ask: { decision: 'Approve.', decider: { person: id } },
        story: {
          situation: `It takes {fact:${id}} a week.`,
          benefits: [{ id, who: 'Teams', benefit: 'Time', fact: id }],
        },
        evidence: {
          facts: [{ id, label: 'Time', value: 7, unit: 'h', key: true, source: id }],
          sources: [{ id, title: 'The survey' }],
          datasets: [
            { id, measure: 'Time', categories: ['a', 'b'], series: [{ id, name: 's', values: [1, 2] }], source: id },
          ],
        },
        deck: { cuts: { [id]: { include: [id] } } },
      });

      expect(codesOf(both)).toEqual([]);
      expectShown(both, 'It takes 7 h a week.', 'Anna', 'The survey', 'Start small.');
    },
  );
});
