import type { FieldWords } from '../../messages.ts';

/** What happens after the meeting. */
export const momentumFields = {
  'momentum.updates.date': { label: 'Date', guide: '' },
  'momentum.updates.channel': { label: 'Where', guide: '', example: 'Monthly call of the sites' },
  'momentum.updates.audience': { label: 'For whom', guide: '', example: 'Site managers' },
  'momentum.updates.understood': {
    label: 'What is known now',
    guide: 'Begin with what they decided last time.',
    example: 'You asked for a rehearsal. It took 40 minutes, and two services need a longer window.',
  },
  'momentum.updates.heard': {
    label: 'What you heard',
    guide: 'Doubts too; they are why it is trusted.',
    example: 'The night shift would like a second person on site.',
  },
  'momentum.updates.next': {
    label: 'What comes next',
    guide: 'With a date.',
    example: 'The first weekend is 9 and 10 May.',
  },
  'momentum.wins.what': {
    label: 'What was won',
    guide: 'Small and true.',
    example: 'The on-call phone stayed quiet for eleven nights.',
  },
  'momentum.wins.whoGained': { label: 'Who gained', guide: '', example: 'Night shift in Aarhus' },
  'momentum.wins.fact': { label: 'Fact behind it', guide: '' },
  'momentum.wins.quote.text': {
    label: 'Quote',
    guide: 'In their words.',
    example: 'I had forgotten what a Saturday is.',
  },
  'momentum.wins.quote.by': { label: 'Said by', guide: '', example: 'Shift lead' },
  'momentum.wins.published': { label: 'Where it was told', guide: '', example: 'Staff newsletter' },
  'momentum.wins.consent': {
    label: 'Has agreed to be named and quoted',
    guide: 'Without it, this stays off the slides.',
  },
  'momentum.supporters.name': { label: 'Name', guide: '' },
  'momentum.supporters.team': { label: 'Team', guide: '' },
  'momentum.supporters.willDo': {
    label: 'What they will do',
    guide: 'Something they offered themselves.',
    example: 'Trains the two new colleagues in April',
  },
  'momentum.supporters.quote': { label: 'Quote', guide: 'In their words.', example: 'Count me in for both weekends.' },
  'momentum.supporters.consent': {
    label: 'Has agreed to be named and quoted',
    guide: 'Without it, this stays off the slides.',
  },
  'momentum.decisions.date': { label: 'Date', guide: '' },
  'momentum.decisions.outcome': { label: 'Outcome', guide: '' },
  'momentum.decisions.conditions': {
    label: 'Conditions',
    guide: 'As they were said.',
    example: "Only after the rehearsal, and not in May's first week.",
  },
  'momentum.decisions.owner': { label: 'Who follows it up', guide: '' },
} as const satisfies Readonly<Record<string, FieldWords>>;
