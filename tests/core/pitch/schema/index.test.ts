import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../../../renderer/core/pitch/format.ts';
import { pitchSchema } from '../../../../renderer/core/pitch/schema/index.ts';
import { schemaFields } from '../../../support/schema-fields.ts';

/** DESIGN.md, "The pitch (domain model)", section by section in its order. */
const DESIGN: Readonly<Record<string, string>> = {
  meta:
    'title subtitle organisation presenter occasion.meeting ' +
    'occasion.date occasion.minutes language currency circulation',
  'people[]':
    'name role level part stance influence investedIn ' +
    'caresAbout concern picture preMeeting.date preMeeting.outcome input.said input.changed',
  story: 'situation complication question answer whyNow costOfInaction claim notes',
  'story.reasons[]': 'reason support facts',
  'story.pairs[]': 'whatIs whatCouldBe',
  'story.benefits[]': 'who benefit soThat feature fact',
  'story.costOfInaction': 'claim notes',
  'story.pilot':
    'claim notes scope team phases[].name ' +
    'phases[].start phases[].end milestones[].date milestones[].meaning success.measure exit.rule',
  'evidence.facts[]':
    'label value unit period comparator.value comparator.label comparator.period good source date confidence',
  'evidence.sources[]': 'title publisher date',
  'evidence.datasets[]': 'kind categories series[].values highlight target unit source claim notes',
  'evidence.caseStudies[]': 'who likeUs whatTheyDid unlikeUs result quote series source claim notes',
  'evidence.competitors[]': 'who whatTheyDo since meaning',
  'evidence.businessCase': 'horizon discountRate assumptions claim notes',
  'evidence.businessCase.lines[]': 'kind timing rampUp amount.low amount.base amount.high cash confidence fact',
  'evidence.objections[]': 'objection raisedBy answer longAnswer proof facts',
  'evidence.risks[]': 'risk mitigation owner stopTrigger',
  champion: 'who mandate trackRecord atRisk firstStep commitment picture allies personalWin access claim notes',
  ask: 'decision oneOff recurring noSpend decider decideBy onYes onNo claim notes',
  'ask.options[]': 'name cost firstProof canStop tradeOff doNothing recommended',
  'ask.nextThirtyDays[]': 'what who when',
  'momentum.updates[]': 'date channel audience understood heard next',
  'momentum.wins[]': 'what fact whoGained quote consent published',
  'momentum.supporters[]': 'name team willDo quote consent',
  'momentum.decisions[]': 'date',
  deck: 'theme brand cuts',
  'deck.slides{}': 'layout hidden order title notes',
  'coach.dismissed[]': 'rule field reason date',
  practice: 'drills rehearsals',
  'media{}': 'type',
};

const fields = schemaFields();
const byPath = new Map(fields.map((field) => [field.path, field]));
const title = { title: 'A test' };

describe('the schema of a pitch', () => {
  it.each(Object.entries(DESIGN))('has every field that the design names in %s', (section, names) => {
    const missing = names.split(' ').filter((name) => !byPath.has(`${section}.${name}`));

    expect(missing).toEqual([]);
  });

  it('has the sections of the design, and no other', () => {
    expect(Object.keys(pitchSchema.shape)).toEqual([
      'meta',
      'people',
      'story',
      'evidence',
      'champion',
      'ask',
      'momentum',
      'deck',
      'coach',
      'practice',
      'media',
    ]);
  });

  it('asks of a document for nothing but a title', () => {
    const wholeLists = fields.filter(({ path, optional }) => !optional && !path.includes('[]') && !path.includes('{}'));

    expect(wholeLists.map(({ path }) => path)).toEqual([
      'meta',
      'meta.title',
      'ask.oneOff.amount',
      'ask.recurring.amount',
    ]);
    expect(pitchSchema.safeParse({ meta: title }).success).toBe(true);
    expect(pitchSchema.safeParse({ meta: {} }).success).toBe(false);
  });

  it('has empty groups and lists wherever it has groups and lists', () => {
    const document = { meta: title, people: [], story: {}, evidence: { businessCase: {} }, champion: {}, ask: {} };

    expect(pitchSchema.safeParse(document).success).toBe(true);
  });

  it('describes every section and every list and group within it', () => {
    const groups = fields.filter(({ path }) => fields.some((other) => other.path.startsWith(`${path}.`)));
    const lists = fields.filter(({ path }) => fields.some((other) => other.path.startsWith(`${path}[]`)));

    const silent = [...groups, ...lists].filter(({ meta }) => !meta.description?.endsWith('.'));
    expect(groups.length + lists.length).toBeGreaterThan(50);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('takes ids for references only in lists whose items have them, or among the pictures', () => {
    const targets = new Set(fields.flatMap(({ meta }) => (meta.ref === undefined ? [] : [meta.ref])));

    const dangling = [...targets].filter((list) => list !== 'media' && !byPath.get(`${list}[].id`)?.meta.names);
    expect(targets.size).toBeGreaterThan(3);
    expect(dangling).toEqual([]);
  });

  it('marks every date as one, so that an impossible one is found', () => {
    const named = fields.filter(({ path }) => /\.(?:date|decideBy|when|since)$/u.test(path));

    expect(named.filter(({ meta }) => !meta.date).map(({ path }) => path)).toEqual([]);
  });

  it('takes null for a gap in a row of numbers, and nothing else', () => {
    const withValues = (values: unknown): boolean =>
      pitchSchema.safeParse({ meta: title, evidence: { datasets: [{ id: 'a', series: [{ id: 'b', values }] }] } })
        .success;

    expect(withValues([1, null, -2.5])).toBe(true);
    expect(withValues([1, '2'])).toBe(false);
  });

  it('is of the format version that files are written in', () => {
    expect(FORMAT_VERSION).toBe(1);
  });
});
