/**
 * The items of a generated pitch, each made from its number alone: realistic in length and kind, so that a layout has as
 * much to measure and to draw as in a deck that somebody wrote.
 */

/** Texts in turn, so that neighbours differ; a word may repeat, a text hardly ever does. */
const pick = (from: readonly string[], i: number): string => from[i % from.length] ?? '';

const REGIONS = ['North', 'South', 'Lyon', 'Trondheim', 'Porto', 'Graz', 'Aarhus'] as const;
const TOPICS = [
  'first answers',
  'repeat questions',
  'open tickets',
  'call-backs',
  'spare parts',
  'travel days',
] as const;
const TEAMS = ['Service Engineering', 'Project Delivery', 'Field Support', 'Quality', 'Logistics'] as const;
const FIRMS = ['Brunnberg Technik', 'Oster Pumps', 'Velin Robotics', 'Karsted Marine', 'Montreux Optics'] as const;
const NAMES = ['Jonas Brandt', 'Priya Nair', 'Ingrid Moe', 'Tomás Silva', 'Sofia Marques', 'Anna Reuter'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const DOINGS = [
  'opened one place for questions',
  'answered one question a shift',
  'let engineers find each other by skill',
  'put all answers in one library',
] as const;

/** A value between 5 and 94 that looks measured. */
const value = (i: number, j: number): number => 5 + ((i * 37 + j * 23 + ((i + j) % 7) * 11) % 90);

/** So many sources, cited in turn: one page of them, however long the pitch. */
export const SOURCES = 12;

export const fact = (i: number) => ({
  id: `fact-${i}`,
  label: `${pick(TOPICS, i)} a week, ${pick(REGIONS, i)}`,
  value: value(i, 0),
  unit: i % 3 === 0 ? '%' : 'hours',
  period: `${pick(MONTHS, i)} 2026`,
  comparator: { value: value(i, 1), label: 'a year earlier', period: `${pick(MONTHS, i)} 2025` },
  comment: 'Worse than a year ago',
  good: 'down',
  source: `source-${i % SOURCES}`,
  date: '2026-09-30',
  confidence: 'medium',
});

export const source = (i: number) => ({
  id: `source-${i}`,
  title: `log of ${pick(TOPICS, i)}, ${pick(REGIONS, i)}`,
  publisher: `Halden ${pick(TEAMS, i)}`,
  date: '2026-09',
  detail: `n = ${1200 + i * 13}`,
});

const KINDS = ['line', 'column', 'bar', 'doughnut'] as const;

/** One chart slide: lines over a year, columns and bars by region, or the parts of a whole. */
export function dataset(i: number) {
  const kind = pick(KINDS, i);
  const categories = kind === 'line' ? MONTHS : REGIONS.slice(0, kind === 'doughnut' ? 4 : 6);
  const rows = kind === 'line' ? 3 : 1;
  return {
    id: `data-${i}`,
    claim: `${pick(REGIONS, i)} waits longest for ${pick(TOPICS, i)}, and the gap has grown since spring (${i + 1})`,
    notes: `Say what ${pick(TEAMS, i)} does about it before anybody asks; the figures are those of the desk.`,
    measure: `Median of ${pick(TOPICS, i)}`,
    kind,
    unit: kind === 'doughnut' ? '%' : 'h',
    cut: 'by region, 2026',
    categories,
    series: [0, 1, 2].slice(0, rows).map((row) => ({
      id: `row-${row}`,
      name: pick(REGIONS, i + row),
      values: categories.map((_, at) => value(i + row * 3, at)),
    })),
    highlight: kind === 'line' ? pick(REGIONS, i) : categories[0],
    meaning: {
      fact: `fact-${i % 3}`,
      statement: `${pick(REGIONS, i)} pays for it twice`,
      explanation: `What ${pick(TEAMS, i)} knows does not reach ${pick(TEAMS, i + 1)} in time.`,
    },
    source: `source-${i % SOURCES}`,
  };
}

export const caseStudy = (i: number) => ({
  id: `case-${i}`,
  claim: `${pick(FIRMS, i)} cut its wait for ${pick(TOPICS, i)} by two thirds in ten weeks (${i + 1})`,
  name: pick(FIRMS, i),
  who: `Machine maker, ${1400 + i * 10} people, four sites`,
  likeUs: 'Three firms merged into one order book.',
  whatTheyDid: `They ${pick(DOINGS, i)}.`,
  unlikeUs: 'One language at all four sites.',
  quote: { text: 'We stopped asking who knows whom.', by: 'Head of service' },
  ...(i % 4 === 0
    ? {
        series: {
          measure: 'Median wait',
          cut: 'by week',
          unit: 'h',
          categories: ['Week 1', 'Week 4', 'Week 7', 'Week 10'],
          values: [21, 15, 9, 6],
        },
      }
    : { beforeAfter: { before: 21, after: 6, unit: 'hours', label: 'Median wait for a first answer' } }),
  source: `source-${i % SOURCES}`,
});

export const competitor = (i: number) => ({
  id: `competitor-${i}`,
  who: `${pick(FIRMS, i)} ${pick(REGIONS, i)}`,
  whatTheyDo: `Promises ${pick(TOPICS, i)} within a day`,
  since: '2025-03-01',
  meaning: `Wins the tenders of ${pick(TEAMS, i)}`,
});

export const objection = (i: number) => ({
  id: `objection-${i}`,
  objection: `We tried this in ${pick(REGIONS, i)} and nobody came back after a month`,
  answer: `That was a tool without a task; this begins with ${pick(TOPICS, i)}`,
  proof: `At ${pick(FIRMS, i)} nine posts in ten were about work.`,
  longAnswer:
    `The trial in ${pick(REGIONS, i)} had no owner, no question to answer and no end. This one has all three. ` +
    `${pick(TEAMS, i)} asks the first questions, its experts answer them in working hours, and what is answered once is ` +
    'found by everybody.\nIf fewer than four in ten are active in week 4, it stops by itself, and the answers are kept.',
  facts: [`fact-${i % 3}`],
});

export const risk = (i: number) => ({
  id: `risk-${i}`,
  risk: `Experts in ${pick(REGIONS, i)} have no time to answer`,
  mitigation: `Two hours a week are booked for ${pick(TEAMS, i)}`,
  owner: { name: pick(NAMES, i) },
  stopTrigger: `Fewer than ${20 + (i % 9)} answers in week 3`,
});

export const supporter = (i: number) => ({
  id: `supporter-${i}`,
  name: `${pick(NAMES, i)} (${i + 1})`,
  team: pick(TEAMS, i),
  willDo: `Answers questions on ${pick(TOPICS, i)} every morning`,
  quote: 'I answer them anyway, one by one.',
  consent: true,
});
