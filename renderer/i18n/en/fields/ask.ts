import type { FieldWords } from '../../messages.ts';

/** The ask: what they should decide. */
export const askFields = {
  'ask.decision': {
    label: 'Decision',
    guide: 'One sentence that begins with what to do.',
    example: 'Give notice for Aarhus and Malmö, and release 210,000 for the move',
  },
  'ask.decider': { label: 'Who decides', guide: 'One person, even where many agree.' },
  'ask.decideBy': { label: 'By when', guide: '' },
  'ask.decideByNote': {
    label: 'Why by then',
    guide: 'What is lost a day later.',
    example: 'Notice is due on 31 March',
  },
  'ask.claim': {
    label: 'Title of the slide',
    guide: 'Greenlight writes one. Change it where you know better.',
    example: 'Give notice for two halls by 31 March',
  },
  'ask.notes': {
    label: 'Speaker notes',
    guide: 'What you will say when this slide is up.',
    example: 'Say the sentence, then be silent.',
  },
  'ask.oneOff': { label: 'Once', guide: '' },
  'ask.noSpend': { label: 'No spend asked', guide: '' },
  'ask.recurring': { label: 'Each time', guide: '' },
  'ask.recurringEvery': { label: 'How often', guide: '' },
  'ask.amountNote': {
    label: 'What the amount covers',
    guide: 'An executive wants to know whether that is all.',
    example: 'Includes movers, two lines and a spare weekend',
  },
  'ask.options.name': { label: 'Option', guide: '', example: 'Close one hall only' },
  'ask.options.cost': { label: 'Cost', guide: '' },
  'ask.options.firstProof': {
    label: 'First proof',
    guide: 'When one can tell whether it works.',
    example: 'After the first weekend in May',
  },
  'ask.options.canStop': { label: 'Can it be stopped', guide: '', example: 'Until July, in one night' },
  'ask.options.tradeOff': {
    label: 'What it gives up',
    guide: 'Every option gives something up, yours too.',
    example: 'Half the saving, for half the work',
  },
  'ask.options.recommended': { label: 'Recommended', guide: '' },
  'ask.options.doNothing': { label: 'Doing nothing', guide: 'Waiting is an option too, and has a price.' },
  'ask.options.costNote': { label: 'Note on the cost', guide: '', example: 'five more years of rent' },
  'ask.onYes': {
    label: 'What happens on yes',
    guide: 'The first thing that happens, and when.',
    example: 'Both landlords have our notice by Friday.',
  },
  'ask.onNo': {
    label: 'What happens on no',
    guide: 'A fact, not a threat.',
    example: 'The lease renews on 30 June, for five years.',
  },
  'ask.nextThirtyDays.what': { label: 'Step', guide: 'Something one can tick off.', example: 'Move the test systems' },
  'ask.nextThirtyDays.who': { label: 'Who', guide: '' },
  'ask.nextThirtyDays.when': { label: 'When', guide: '' },
  'ask.nextThirtyDays.milestone': { label: 'Milestone', guide: 'Marked on the slide.' },
} as const satisfies Readonly<Record<string, FieldWords>>;
