import {
  choice,
  date,
  flag,
  group,
  line,
  list,
  more,
  number,
  person,
  prose,
  ref,
  refs,
  row,
  slideRows,
  type SectionForm,
} from './form.ts';

const facts = list(
  'evidence.facts',
  ['evidence.facts.label', 'evidence.facts.value', 'evidence.facts.unit'],
  [
    row(line('evidence.facts.label')),
    row(number('evidence.facts.value'), line('evidence.facts.unit')),
    row(line('evidence.facts.period'), ref('evidence.facts.source', 'evidence.sources')),
    row(flag('evidence.facts.key')),
  ],
  {
    more: [
      row(number('evidence.facts.comparator.value'), line('evidence.facts.comparator.label')),
      row(line('evidence.facts.comparator.period'), choice('evidence.facts.good', 'up', 'down')),
      row(prose('evidence.facts.comment', 12)),
      row(date('evidence.facts.date'), choice('evidence.facts.confidence', 'high', 'medium', 'low')),
      row(number('evidence.facts.decimals')),
    ],
  },
);

const sources = list(
  'evidence.sources',
  ['evidence.sources.title', 'evidence.sources.publisher'],
  [
    row(line('evidence.sources.title')),
    row(line('evidence.sources.publisher'), date('evidence.sources.date')),
    row(line('evidence.sources.detail')),
  ],
);

const datasets = list(
  'evidence.datasets',
  ['evidence.datasets.measure', 'evidence.datasets.cut'],
  [
    row(line('evidence.datasets.measure'), line('evidence.datasets.unit')),
    row({ key: 'evidence.datasets', kind: 'grid', shape: 'dataset' }),
    row(choice('evidence.datasets.kind', 'line', 'column', 'bar', 'doughnut')),
    row(prose('evidence.datasets.claim', 14)),
    row(line('evidence.datasets.highlight'), line('evidence.datasets.cut')),
    row(ref('evidence.datasets.source', 'evidence.sources')),
  ],
  {
    more: [
      row(number('evidence.datasets.target.value'), line('evidence.datasets.target.label')),
      row(line('evidence.datasets.event.category'), line('evidence.datasets.event.label')),
      row(number('evidence.datasets.whole.value'), line('evidence.datasets.whole.unit')),
      row(line('evidence.datasets.whole.label')),
      row(ref('evidence.datasets.meaning.fact', 'evidence.facts')),
      row(prose('evidence.datasets.meaning.statement', 12)),
      row(prose('evidence.datasets.meaning.explanation', 30)),
      row(prose('evidence.datasets.notes')),
    ],
  },
);

const caseStudies = list(
  'evidence.caseStudies',
  ['evidence.caseStudies.name', 'evidence.caseStudies.result'],
  [
    row(line('evidence.caseStudies.name'), line('evidence.caseStudies.who')),
    row(prose('evidence.caseStudies.likeUs', 25)),
    row(prose('evidence.caseStudies.whatTheyDid', 25)),
    row(prose('evidence.caseStudies.result', 20)),
    row(prose('evidence.caseStudies.unlikeUs', 25)),
    row(ref('evidence.caseStudies.source', 'evidence.sources')),
  ],
  {
    more: [
      row(prose('evidence.caseStudies.quote.text', 30)),
      row(line('evidence.caseStudies.quote.by')),
      row(number('evidence.caseStudies.beforeAfter.before'), number('evidence.caseStudies.beforeAfter.after')),
      row(line('evidence.caseStudies.beforeAfter.unit'), line('evidence.caseStudies.beforeAfter.label')),
      row(line('evidence.caseStudies.series.measure'), line('evidence.caseStudies.series.unit')),
      row(line('evidence.caseStudies.series.cut')),
      row({ key: 'evidence.caseStudies.series', kind: 'grid', shape: 'series' }),
      ...slideRows('evidence.caseStudies'),
    ],
  },
);

const competitors = list(
  'evidence.competitors',
  ['evidence.competitors.who', 'evidence.competitors.whatTheyDo'],
  [
    row(line('evidence.competitors.who'), date('evidence.competitors.since')),
    row(prose('evidence.competitors.whatTheyDo', 20)),
    row(prose('evidence.competitors.meaning', 20)),
    row(ref('evidence.competitors.source', 'evidence.sources')),
  ],
);

const caseLines = list(
  'evidence.businessCase.lines',
  ['evidence.businessCase.lines.label', 'evidence.businessCase.lines.amount.base'],
  [
    row(line('evidence.businessCase.lines.label'), choice('evidence.businessCase.lines.kind', 'cost', 'benefit')),
    row(
      number('evidence.businessCase.lines.amount.low'),
      number('evidence.businessCase.lines.amount.base'),
      number('evidence.businessCase.lines.amount.high'),
    ),
    row(
      choice('evidence.businessCase.lines.timing', 'one-off', 'recurring'),
      choice('evidence.businessCase.lines.every', 'month', 'year'),
    ),
  ],
  {
    initial: { kind: 'cost' },
    more: [
      row(
        number('evidence.businessCase.lines.start'),
        number('evidence.businessCase.lines.end'),
        number('evidence.businessCase.lines.rampUp'),
      ),
      row(
        choice('evidence.businessCase.lines.confidence', 'high', 'medium', 'low'),
        ref('evidence.businessCase.lines.fact', 'evidence.facts'),
      ),
      row(flag('evidence.businessCase.lines.cash')),
    ],
  },
);

const objections = list(
  'evidence.objections',
  ['evidence.objections.objection', 'evidence.objections.answer'],
  [
    row(prose('evidence.objections.objection', 20)),
    row(prose('evidence.objections.answer', 20)),
    row(prose('evidence.objections.proof', 20)),
    row(person('evidence.objections.raisedBy')),
  ],
  {
    more: [
      row({ key: 'evidence.objections.longAnswer', kind: 'prose', tall: true }),
      row(refs('evidence.objections.facts', 'evidence.facts')),
      row(ref('evidence.objections.dataset', 'evidence.datasets')),
      ...slideRows('evidence.objections'),
    ],
  },
);

const risks = list(
  'evidence.risks',
  ['evidence.risks.risk', 'evidence.risks.mitigation'],
  [
    row(prose('evidence.risks.risk', 15)),
    row(prose('evidence.risks.mitigation', 20)),
    row(person('evidence.risks.owner')),
    row(prose('evidence.risks.stopTrigger', 20)),
  ],
);

export const evidenceForm: SectionForm = {
  groups: [
    group('evidence.facts', facts),
    group('evidence.sources', sources),
    group('evidence.datasets', datasets),
    group('evidence.caseStudies', caseStudies),
    group('evidence.competitors', competitors, row(prose('evidence.firstMover', 30))),
    group(
      'evidence.businessCase',
      caseLines,
      row(
        date('evidence.businessCase.start'),
        number('evidence.businessCase.horizon'),
        number('evidence.businessCase.discountRate'),
      ),
      list(
        'evidence.businessCase.assumptions',
        ['evidence.businessCase.assumptions.text'],
        [row(prose('evidence.businessCase.assumptions.text', 20))],
      ),
      row(prose('evidence.businessCase.sentence', 25)),
      row(ref('evidence.businessCase.source', 'evidence.sources')),
      more(...slideRows('evidence.businessCase')),
    ),
    group('evidence.objections', objections),
    group('evidence.risks', risks),
  ],
};
