import type { FieldWords } from '../../messages.ts';

/** What others did, and what speaks against it. */
export const proofFields = {
  'evidence.caseStudies.name': {
    label: 'Who did it',
    guide: 'A company or team they know of.',
    example: 'Port of Esbjerg',
  },
  'evidence.caseStudies.who': { label: 'What it is', guide: '', example: 'Harbour operator, 900 people' },
  'evidence.caseStudies.likeUs': {
    label: 'What is like us',
    guide: 'An executive wants to know why it would work here.',
    example: 'Three sites, the same supplier, and a board that had postponed it twice.',
  },
  'evidence.caseStudies.whatTheyDid': {
    label: 'What they did',
    guide: '',
    example: 'Closed one of four halls in eleven weeks, rack by rack.',
  },
  'evidence.caseStudies.result': {
    label: 'What came of it',
    guide: 'A number, and over what time.',
    example: 'Power down 28 % in the first year, without an outage.',
  },
  'evidence.caseStudies.unlikeUs': {
    label: 'What is not like us',
    guide: 'Say it before somebody else does.',
    example: 'They owned the building; we have a lease with a date.',
  },
  'evidence.caseStudies.source': { label: 'Source', guide: '' },
  'evidence.caseStudies.quote.text': {
    label: 'Quote',
    guide: 'In their words, with their consent.',
    example: 'We should have closed it two winters earlier.',
  },
  'evidence.caseStudies.quote.by': { label: 'Said by', guide: '', example: 'Head of operations' },
  'evidence.caseStudies.beforeAfter.before': { label: 'Before', guide: '' },
  'evidence.caseStudies.beforeAfter.after': { label: 'After', guide: '' },
  'evidence.caseStudies.beforeAfter.unit': { label: 'Unit', guide: '', example: 'MWh' },
  'evidence.caseStudies.beforeAfter.label': { label: 'What is measured', guide: '', example: 'power used in a year' },
  'evidence.caseStudies.series': { label: 'Small chart', guide: 'A few values over time.' },
  'evidence.caseStudies.series.measure': { label: 'What the chart measures', guide: '', example: 'Power used' },
  'evidence.caseStudies.series.unit': { label: 'Unit of the chart', guide: '', example: 'MWh' },
  'evidence.caseStudies.series.cut': { label: 'Who and when is in it', guide: '', example: 'Esbjerg, 2023 to 2025' },
  'evidence.caseStudies.claim': {
    label: 'Title of the slide',
    guide: 'Greenlight writes one. Change it where you know better.',
    example: 'Esbjerg closed a hall in eleven weeks, without an outage',
  },
  'evidence.caseStudies.notes': {
    label: 'Speaker notes',
    guide: 'What you will say when this slide is up.',
    example: 'Their head of operations takes calls on it.',
  },
  'evidence.competitors.who': { label: 'Who', guide: '', example: 'Baltic Freight' },
  'evidence.competitors.since': { label: 'Since', guide: '' },
  'evidence.competitors.whatTheyDo': {
    label: 'What they do',
    guide: 'What anyone can look up.',
    example: 'Run everything from one hall and quote the price of it in tenders.',
  },
  'evidence.competitors.meaning': {
    label: 'What it means for us',
    guide: 'An executive wants to know what we lose by it.',
    example: 'They can undercut us by what two empty halls cost.',
  },
  'evidence.competitors.source': { label: 'Source', guide: '' },
  'evidence.firstMover': {
    label: 'If we were first',
    guide: 'Where nobody else has done it: why that is no risk.',
    example: 'No haulier in the region has done it yet; banks of our size have for years.',
  },
  'evidence.objections.objection': {
    label: 'Objection',
    guide: 'As they would say it, not as you hear it.',
    example: 'We moved once in 2019 and lost a day.',
  },
  'evidence.objections.answer': {
    label: 'Answer',
    guide: 'Begin with what is right about it.',
    example: 'True; then we moved everything in one night, now it is a third at a time.',
  },
  'evidence.objections.proof': {
    label: 'Proof',
    guide: 'Something one can check.',
    example: 'The rehearsal in February took 40 minutes.',
  },
  'evidence.objections.raisedBy': { label: 'Raised by', guide: '' },
  'evidence.objections.longAnswer': {
    label: 'The whole answer',
    guide: 'For the backup slide, when somebody insists.',
    example:
      'In 2019 there was one line between the halls. There are three now, and each of them carries the load on its own.',
  },
  'evidence.objections.facts': { label: 'Facts behind it', guide: '' },
  'evidence.objections.dataset': { label: 'Chart behind it', guide: '' },
  'evidence.objections.claim': {
    label: 'Title of the slide',
    guide: 'Greenlight writes one. Change it where you know better.',
    example: 'A third at a time, so a bad night stays small',
  },
  'evidence.objections.notes': {
    label: 'Speaker notes',
    guide: 'What you will say when this slide is up.',
    example: 'Thank them for the question. They were there in 2019.',
  },
  'evidence.risks.risk': {
    label: 'Risk',
    guide: 'What could go wrong, in plain words.',
    example: 'A supplier delivers the new line late',
  },
  'evidence.risks.mitigation': {
    label: 'What we do about it',
    guide: '',
    example: 'Order now, and keep the old line until July.',
  },
  'evidence.risks.owner': { label: 'Who watches it', guide: '' },
  'evidence.risks.stopTrigger': {
    label: 'We stop when',
    guide: 'A point at which nobody has to argue.',
    example: 'The line is not in by 15 April',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
