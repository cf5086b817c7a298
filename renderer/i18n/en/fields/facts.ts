import type { FieldWords } from '../../messages.ts';

/** The ledger of facts, and their sources. */
export const factsFields = {
  'evidence.facts.label': {
    label: 'What is measured',
    guide: 'Reads on after the number.',
    example: 'of rack space stands empty',
  },
  'evidence.facts.value': { label: 'Number', guide: 'Leave it empty while it is still to come.' },
  'evidence.facts.unit': { label: 'Unit', guide: '', example: '%' },
  'evidence.facts.period': { label: 'Period', guide: 'When or where it holds.', example: 'Q1 2026' },
  'evidence.facts.source': { label: 'Source', guide: '' },
  'evidence.facts.key': { label: 'Key figure', guide: 'Stands large on the slide of figures.' },
  'evidence.facts.comparator.value': { label: 'Compared with', guide: 'A number alone says little.' },
  'evidence.facts.comparator.label': { label: 'What that is', guide: '', example: 'a year earlier' },
  'evidence.facts.comparator.period': { label: 'Its period', guide: '', example: 'Q1 2025' },
  'evidence.facts.good': { label: 'Which way is good', guide: '' },
  'evidence.facts.comment': {
    label: 'What it means',
    guide: 'A few words beside the number.',
    example: 'Almost half, and growing',
  },
  'evidence.facts.date': { label: 'Date', guide: 'When it was measured.' },
  'evidence.facts.confidence': { label: 'Confidence', guide: 'How sure you are if somebody asks.' },
  'evidence.facts.decimals': { label: 'Decimals shown', guide: '' },
  'evidence.sources.title': { label: 'Title', guide: '', example: 'Rack survey of all five halls' },
  'evidence.sources.publisher': { label: 'Published by', guide: '', example: 'Facility management' },
  'evidence.sources.date': { label: 'Date', guide: '' },
  'evidence.sources.detail': {
    label: 'Where in it',
    guide: 'Page, sample, or how it was counted.',
    example: 'n = 1,120 racks, counted on 4 March',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
