import { ASK, CHAMPION, PEOPLE, STORY } from './pitch-frame.ts';
import { caseStudy, competitor, dataset, fact, objection, risk, source, SOURCES, supporter } from './pitch-items.ts';

/**
 * Pitches of a given number of slides, the same ones each time: charts, case studies, tables, objections and lists in the
 * proportions of a real pitch: about one slide in four has a chart, as in the founding sample. Case studies, which make one
 * slide each, fill up to the number that is asked for.
 */

/** The `document` of a pitch file. */
export type PitchDocument = Readonly<Record<string, unknown>>;

/** How many slides the full deck of a pitch has. */
export type CountSlides = (document: PitchDocument) => Promise<number>;

/** Below it, a pitch leaves out what a short one has no room for: people, options, risks, long answers. */
const SHORT = 50;

/** Throws where the number cannot be met, which is a defect of the generator. */
export async function generatePitch(slides: number, countSlides: CountSlides): Promise<PitchDocument> {
  const without = await countSlides(documentOf(slides, 0));
  const wanted = slides - without;
  if (wanted < 0) throw new Error(`a pitch of ${slides} slides has ${without} before its first case study`);
  const document = documentOf(slides, wanted);
  const counted = await countSlides(document);
  if (counted !== slides) throw new Error(`the pitch of ${slides} slides has ${counted}`);
  return document;
}

/** So many in a hundred slides. */
const share = (slides: number, perHundred: number): number => Math.max(1, Math.round((slides * perHundred) / 100));

function documentOf(slides: number, caseStudies: number): PitchDocument {
  const short = slides < SHORT;
  return {
    meta: META,
    story: short ? { ...STORY, pairs: [], costOfInaction: undefined } : STORY,
    evidence: evidenceOf(slides, caseStudies),
    ask: short ? { ...ASK, options: [], nextThirtyDays: [] } : ASK,
    ...(short ? {} : { people: PEOPLE, champion: CHAMPION, momentum: momentumOf(slides) }),
  };
}

function evidenceOf(slides: number, caseStudies: number): PitchDocument {
  const some = <T>(count: number, make: (i: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const short = slides < SHORT;
  return {
    facts: some(Math.max(SOURCES, share(slides, 30)), (i) => ({ ...fact(i), key: !short && i < 3 })),
    sources: some(SOURCES, source),
    datasets: some(share(slides, 15), dataset),
    caseStudies: some(caseStudies, caseStudy),
    competitors: some(short ? 0 : share(slides, 30), competitor),
    businessCase: BUSINESS_CASE,
    objections: short
      ? some(3, (i) => ({ ...objection(i), longAnswer: undefined }))
      : some(share(slides, 25), objection),
    risks: some(short ? 0 : share(slides, 20), risk),
  };
}

const momentumOf = (slides: number): PitchDocument => ({
  supporters: Array.from({ length: share(slides, 10) }, (_, i) => supporter(i)),
});

const META = {
  title: 'Answers within a working day',
  subtitle: 'The case for a six-week pilot',
  organisation: 'Halden Group',
  presenter: { name: 'Maya Lindqvist', role: 'Team lead, Service Engineering' },
  occasion: { meeting: 'Executive committee', date: '2026-12-03', minutes: 20 },
  language: 'en-GB',
  currency: 'EUR',
  circulation: 'Generated for measuring · all figures invented',
};

const amount = (low: number, base: number, high: number) => ({ low, base, high });

const BUSINESS_CASE = {
  claim: 'The pilot has paid for itself before the summer, also in the cautious case',
  lines: [
    {
      id: 'pilot',
      label: 'Pilot',
      kind: 'cost',
      timing: 'one-off',
      start: 1,
      amount: amount(40e3, 48e3, 55e3),
      cash: true,
    },
    {
      id: 'licences',
      label: 'Licences and support',
      kind: 'cost',
      timing: 'recurring',
      every: 'month',
      start: 4,
      amount: amount(9e3, 11e3, 13e3),
      cash: true,
    },
    {
      id: 'repeat-work',
      label: 'Work no longer paid twice',
      kind: 'benefit',
      timing: 'recurring',
      every: 'month',
      start: 4,
      rampUp: 6,
      amount: amount(15e3, 26e3, 34e3),
      cash: true,
    },
    {
      id: 'search-time',
      label: 'Less time spent searching',
      kind: 'benefit',
      timing: 'recurring',
      every: 'month',
      start: 4,
      rampUp: 6,
      amount: amount(20e3, 45e3, 60e3),
    },
  ],
  start: '2027-01-01',
  horizon: 24,
  discountRate: 8,
  assumptions: [{ id: 'rate', text: 'An hour of an engineer costs €68, as in the budget for 2027.' }],
  sentence: 'Even in the cautious case, the money is back within two years.',
  source: 'source-0',
};
