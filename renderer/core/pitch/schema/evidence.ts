import { z } from 'zod';
import {
  MAX_FIELD_LENGTH,
  cellTexts,
  choice,
  date,
  flag,
  group,
  id,
  line,
  list,
  number,
  person,
  prose,
  quote,
  ref,
  refs,
  secret,
  slideFields,
  values,
} from './fields.ts';

const confidence = choice('How sure we are.', ['high', 'medium', 'low']);

const fact = z.object({
  id: id(),
  label: line('What is measured.'),
  value: number('The figure. Without it, the fact is shown nowhere.'),
  unit: line('`hours`, `%`, or an ISO 4217 code for money.'),
  decimals: number('How many decimals to show. Without it, as many as the figure has.'),
  period: line('When or over what time.'),
  comparator: group('What it compares with.', {
    value: number('The other figure, in the same unit.'),
    label: line('What the other figure is.'),
    period: line('When.'),
  }),
  comment: prose('What the comparison says, in a few words.'),
  good: choice('Which direction is good.', ['up', 'down']),
  key: flag('Stands on the key figures slide.'),
  source: ref('evidence.sources', 'Where it comes from.'),
  date: date('When it was measured.'),
  confidence,
});

const source = z.object({
  id: id(),
  title: line('What it is called.'),
  publisher: line('Who published it.'),
  date: date('When.'),
  detail: line('Sample, page, or what else makes it traceable.'),
});

const dataset = z.object({
  id: id(),
  ...slideFields,
  measure: line('What is measured.'),
  kind: choice('How to draw it. Without it, chosen from the data.', ['line', 'column', 'bar', 'doughnut']),
  unit: line('Unit of the values: `h`, `%`, or an ISO 4217 code.'),
  cut: line('By what it is divided and for when, as in `by region, Q3 2026`.'),
  categories: z.array(z.string().max(MAX_FIELD_LENGTH)).meta({ description: 'Names along the axis.' }).optional(),
  series: list(
    'One or more rows of values.',
    z.object({ id: id(), name: line('Name.'), values: values.optional(), texts: cellTexts }),
  ),
  highlight: line('The series, or the category of a single series, that matters.'),
  target: group('What is aimed at.', { value: number('In the unit of the values.'), label: line('Name.') }),
  event: group('Something that happened.', { category: line('At which category.'), label: line('What.') }),
  whole: group('What the parts of a doughnut add up to.', {
    value: number('The figure.'),
    unit: line('Its unit.'),
    label: line('What it is.'),
  }),
  meaning: group('What the chart means.', {
    fact: ref('evidence.facts', 'The figure to read off.'),
    statement: prose('What it says, in a few words.'),
    explanation: prose('Why.'),
  }),
  source: ref('evidence.sources', 'Where the data come from.'),
});

const caseStudy = z.object({
  id: id(),
  ...slideFields,
  name: line('Which organisation.'),
  who: line('Who they are, in a few words.'),
  likeUs: prose('How they are like us.'),
  whatTheyDid: prose('What they did.'),
  unlikeUs: prose('How they are unlike us. It buys trust.'),
  result: prose('What came of it.'),
  quote: quote('What they say about it.'),
  series: group('The result in numbers.', {
    measure: line('What is measured.'),
    cut: line('By what it is divided and for when.'),
    unit: line('Unit of the values.'),
    categories: z.array(z.string().max(MAX_FIELD_LENGTH)).meta({ description: 'Names along the axis.' }).optional(),
    values: values.optional(),
    texts: cellTexts,
  }),
  beforeAfter: group('The result as two figures.', {
    before: number('Before.'),
    after: number('After.'),
    unit: line('Unit.'),
    label: line('What is measured.'),
  }),
  source: ref('evidence.sources', 'Where it comes from.'),
});

const competitor = z.object({
  id: id(),
  who: line('Which competitor.'),
  whatTheyDo: prose('What they do.'),
  since: date('Since when.'),
  meaning: prose('What it means for us.'),
  source: ref('evidence.sources', 'Where it comes from.'),
});

const amounts = z
  .object({
    low: number('The least.'),
    base: number('What we reckon with. Without it, the line does not count.'),
    high: number('The most.'),
  })
  .meta({ description: 'Low, base and high amount of one line; low and high default to base.' })
  .optional();

const caseLine = z.object({
  id: id(),
  label: line('What it is.'),
  kind: z.enum(['cost', 'benefit']).meta({ description: 'Which way the money goes.' }),
  timing: choice('Once, or again and again. Once without it.', ['one-off', 'recurring']),
  every: choice('Recurring: per what. A month without it.', ['month', 'year']),
  start: number('Month in which it starts; the first month is 1.'),
  end: number('Last month in which it occurs. To the horizon without it.'),
  rampUp: number('Months until a recurring amount is reached in full.'),
  amount: amounts,
  cash: flag('Money that moves, not time that is saved.'),
  confidence,
  fact: ref('evidence.facts', 'The fact behind it.'),
});

const businessCase = group('Costs and benefits over time.', {
  ...slideFields,
  lines: list('Costs and benefits.', caseLine),
  start: date('First month.'),
  horizon: number('How many months. 24 without it.'),
  discountRate: number('Per year, in per cent.'),
  assumptions: list('What has to hold.', z.object({ id: id(), text: prose('One assumption.') })),
  sentence: prose('The sentence to remember.'),
  source: ref('evidence.sources', 'Who made or checked it.'),
});

const objection = z.object({
  id: id(),
  ...slideFields,
  objection: prose('What they say, without quotation marks.'),
  raisedBy: secret(person('Who says it.')),
  answer: prose('The answer, in a few words.'),
  proof: prose('What proves it.'),
  longAnswer: prose('The whole answer, for a backup slide.'),
  facts: refs('evidence.facts', 'Facts behind the answer.'),
  dataset: ref('evidence.datasets', 'Data behind the answer.'),
});

const risk = z.object({
  id: id(),
  risk: prose('What may go wrong.'),
  mitigation: prose('What we do about it.'),
  owner: person('Who watches it.'),
  stopTrigger: prose('What makes us stop.'),
});

export const evidence = group('What proves the story.', {
  facts: list('Figures, each entered once.', fact),
  sources: list('Where figures come from.', source),
  datasets: list('Data for charts.', dataset),
  caseStudies: list('Who has done it.', caseStudy),
  competitors: list('What competitors do.', competitor),
  firstMover: prose('What moving first, or not moving first, means.'),
  businessCase,
  objections: list('What they will say against it.', objection),
  risks: list('What may go wrong.', risk),
});
