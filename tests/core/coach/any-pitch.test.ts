import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../../renderer/core/deck/model.ts';
import { COACH_RULES, RULE_IDS, type RuleId } from '../../../renderer/core/coach/catalogue.ts';
import { PITCH_RULES } from '../../../renderer/core/coach/rules/index.ts';
import { coach } from '../../../renderer/core/coach/run.ts';
import { anyDocument } from '../../support/any-pitch.ts';
import { coachOpened, edited } from '../../support/coaching.ts';
import { composeDocument, openDocument, openSample, SAMPLES } from '../../support/decks.ts';
import { DAMAGES } from '../../fixtures/coach/damages.ts';
import { schemaFields } from '../../support/schema-fields.ts';

/** Fields of the schema, and the items of its lists, with `[]` for every id. */
const FIELDS: ReadonlySet<string> = new Set(
  schemaFields().flatMap(({ path }) => {
    const plain = path.replaceAll('{}', '[]');
    return [plain, `${plain}[]`];
  }),
);

const withoutIds = (path: string): string => path.replaceAll(/\[[^\]]*\]/gu, '[]');

const isStop = (rule: RuleId): boolean => COACH_RULES[rule].severity === 'not-ready';

describe('the rules on the whole pitch', () => {
  let deck: Deck;

  beforeAll(async () => {
    deck = await composeDocument({});
  });

  it('are all in the catalogue, each once', () => {
    const ids = PITCH_RULES.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !RULE_IDS.includes(id))).toEqual([]);
  });

  it('judge any pitch without failing, the same each time, and at fields that the schema has', () => {
    fc.assert(
      fc.property(anyDocument(), fc.constantFrom('en', 'de', 'ja', 'ar'), (document, language) => {
        const opened = openDocument({ ...document, meta: { title: 'A test', language } });
        const once = coach(opened.pitch, deck).findings;
        const again = coach(structuredClone(opened.pitch), deck).findings;

        expect(again).toEqual(once);
        expect(once.map(({ field }) => withoutIds(field)).filter((field) => !FIELDS.has(field))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('quote no more than a dozen words', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const { findings } = coach(openDocument({ ...document, meta: { title: 'A test' } }).pitch, deck);

        expect(findings.filter(({ quote }) => quote.split(/\s+/u).length > 12)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the coach', () => {
  it.each(SAMPLES)('finds things at fields that the schema has, in the sample %s', async (id) => {
    const { findings } = await coachOpened(openSample(id));

    expect(findings.map(({ field }) => withoutIds(field)).filter((field) => !FIELDS.has(field))).toEqual([]);
  });

  it('asks a blank pitch for what it begins with, and for nothing else', async () => {
    const { findings } = await coachOpened(openDocument({ meta: { title: 'A test' } }));

    expect(findings.map(({ rule }) => rule).toSorted()).toEqual([
      'ask-missing',
      'case-missing',
      'champion-missing',
      'pilot-missing',
      'story-incomplete',
    ]);
  });

  it('finds nothing that would stop an executive in the finished samples', async () => {
    const finished = SAMPLES.filter((id) => id !== 'ward-handover');
    const findings = await Promise.all(finished.map(async (id) => (await coachOpened(openSample(id))).findings));
    const whole = new Set(PITCH_RULES.map(({ id }) => id));
    const stops = findings.flat().filter(({ rule }) => whole.has(rule) && isStop(rule));

    expect(stops).toEqual([]);
  });

  it('keeps a finding that was set aside, with its reason', async () => {
    const sample = openSample('enterprise-social-network');
    const damage = DAMAGES.find(({ rule }) => rule === 'no-competitor');
    const pitch = edited(sample, damage?.edits ?? []).pitch;
    const dismissed = [{ id: 'd', rule: 'no-competitor', field: 'evidence.competitors', reason: 'We have none.' }];
    const { findings } = await coachOpened({ ...sample, pitch: { ...pitch, coach: { dismissed } } });

    expect(findings.find(({ rule }) => rule === 'no-competitor')?.dismissed).toBe('We have none.');
  });
});
