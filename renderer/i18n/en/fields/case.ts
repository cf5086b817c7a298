import type { FieldWords } from '../../messages.ts';

/** The business case. */
export const caseFields = {
  'evidence.businessCase.lines.label': { label: 'Line', guide: '', example: 'Rent of two halls' },
  'evidence.businessCase.lines.kind': { label: 'Kind', guide: '' },
  'evidence.businessCase.lines.amount.low': { label: 'Low', guide: 'What it is at the least.' },
  'evidence.businessCase.lines.amount.base': { label: 'Base', guide: 'What you plan with.' },
  'evidence.businessCase.lines.amount.high': { label: 'High', guide: 'What it is at the most.' },
  'evidence.businessCase.lines.timing': { label: 'When', guide: '' },
  'evidence.businessCase.lines.every': { label: 'How often', guide: '' },
  'evidence.businessCase.lines.start': { label: 'From month', guide: '1 is the first month of the case.' },
  'evidence.businessCase.lines.end': { label: 'To month', guide: 'Empty for as long as the case runs.' },
  'evidence.businessCase.lines.rampUp': {
    label: 'Months to reach it',
    guide: 'Nothing is there in full on the first day.',
  },
  'evidence.businessCase.lines.confidence': { label: 'Confidence', guide: 'How sure you are if somebody asks.' },
  'evidence.businessCase.lines.fact': { label: 'Fact behind it', guide: '' },
  'evidence.businessCase.lines.cash': { label: 'Moves cash', guide: 'Off for time saved that nobody pays out.' },
  'evidence.businessCase.start': { label: 'Begins', guide: '' },
  'evidence.businessCase.horizon': { label: 'Months looked at', guide: '' },
  'evidence.businessCase.discountRate': { label: 'Discount rate', guide: 'As finance uses it.' },
  'evidence.businessCase.assumptions.text': {
    label: 'What this rests on',
    guide: 'An executive wants to know what would have to be wrong.',
    example: 'Electricity stays at the price of this winter',
  },
  'evidence.businessCase.sentence': {
    label: 'The case in one sentence',
    guide: 'Empty to let Greenlight write it from the numbers.',
    example: 'The move costs 210,000 once and saves 640,000 each year from July on.',
  },
  'evidence.businessCase.source': { label: 'Source', guide: '' },
  'evidence.businessCase.claim': {
    label: 'Title of the slide',
    guide: 'Greenlight writes one. Change it where you know better.',
    example: 'The move is paid back in four months',
  },
  'evidence.businessCase.notes': {
    label: 'Speaker notes',
    guide: 'What you will say when this slide is up.',
    example: 'Give the low case first. It still pays.',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
