import type { FieldWords } from '../../messages.ts';

/** Data sets and their charts. */
export const dataFields = {
  'evidence.datasets': { label: 'Data', guide: 'Paste cells from a spreadsheet, or type them.' },
  'evidence.datasets.measure': { label: 'What is measured', guide: '', example: 'Energy used' },
  'evidence.datasets.unit': { label: 'Unit', guide: '', example: 'MWh a month' },
  'evidence.datasets.kind': { label: 'Chart', guide: 'Greenlight chooses, until you do.' },
  'evidence.datasets.highlight': {
    label: 'Highlighted',
    guide: 'The series or bar that the title speaks of.',
    example: 'Malmö',
  },
  'evidence.datasets.claim': {
    label: 'What the chart shows, as a sentence',
    guide: 'An executive wants to know what to see in it.',
    example: 'Two halls use a third of the energy for a tenth of the load',
  },
  'evidence.datasets.source': { label: 'Source', guide: '' },
  'evidence.datasets.cut': { label: 'Who and when is in it', guide: '', example: 'All halls, January to March 2026' },
  'evidence.datasets.target.value': { label: 'Target line', guide: '' },
  'evidence.datasets.target.label': { label: 'Its name', guide: '', example: 'Budget' },
  'evidence.datasets.event.category': {
    label: 'Event at',
    guide: 'The label on the axis where something happened.',
    example: 'March',
  },
  'evidence.datasets.event.label': { label: 'What happened', guide: '', example: 'Archive moved to tape' },
  'evidence.datasets.whole.value': { label: 'The whole', guide: 'What the shares add up to.' },
  'evidence.datasets.whole.unit': { label: 'Its unit', guide: '', example: 'MWh' },
  'evidence.datasets.whole.label': { label: 'What it is', guide: '', example: 'used in the quarter' },
  'evidence.datasets.meaning.fact': { label: 'Figure beside the chart', guide: '' },
  'evidence.datasets.meaning.statement': {
    label: 'What follows from it',
    guide: 'The one thing to take away.',
    example: 'Empty racks cost as much as full ones',
  },
  'evidence.datasets.meaning.explanation': {
    label: 'Why that is so',
    guide: 'Two sentences at most.',
    example: 'Cooling runs for the whole room. It does not know which racks are in use.',
  },
  'evidence.datasets.notes': {
    label: 'Speaker notes',
    guide: 'What you will say when this slide is up.',
    example: 'Point at Malmö first, then wait.',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
