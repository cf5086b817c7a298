import type { FieldWords } from '../../messages.ts';

/** What happens after the meeting. */
export const momentumFields = {
  'momentum.updates.date': { label: 'Date', guide: '' },
  'momentum.updates.channel': { label: 'Where', guide: '', example: 'Monthly call of the sites' },
  'momentum.updates.audience': { label: 'For whom', guide: '', example: 'Site managers' },
  'momentum.updates.understood': {
    label: 'What we now understand of the challenge',
    guide: 'The challenge, not the solution: that is what they can help with.',
    example: 'The calls come from two services, not from the whole hall.',
  },
  'momentum.updates.heard': {
    label: 'What you heard',
    guide: 'Doubts too; they are why it is trusted.',
    example: 'The night shift would like a second person on site.',
  },
  'momentum.updates.next': {
    label: 'What we look at next',
    guide: 'A question that is still open.',
    example: 'Why those two services fail at night.',
  },
  'momentum.updates.claim': {
    label: 'Slide title',
    guide: 'A full sentence that claims something. Without it, the first sentence above.',
    example: 'Questions die between regions, not within them',
  },
  'momentum.updates.notes': {
    label: 'Speaker notes',
    guide: 'What to say while this slide is up.',
    example: 'Two minutes. Ask what they see differently.',
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
  'momentum.wins.claim': {
    label: 'Slide title',
    guide: 'A full sentence that claims something. Without it, the first sentence above.',
    example: 'The phone stayed quiet for eleven nights',
  },
  'momentum.wins.notes': {
    label: 'Speaker notes',
    guide: 'What to say while this slide is up.',
    example: 'Let the shift lead tell it.',
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
  'momentum.decisions.decision': {
    label: 'What was decided',
    guide: 'In one sentence, as it was said.',
    example: 'A pilot at two sites until the end of June.',
  },
  'momentum.decisions.conditions': {
    label: 'Conditions',
    guide: 'As they were said.',
    example: "Only after the rehearsal, and not in May's first week.",
  },
  'momentum.decisions.owner': { label: 'Who follows it up', guide: '' },
  'momentum.decisions.due': {
    label: 'By when',
    guide: 'When the conditions are to be met. If it was put off, the new date.',
  },
  'momentum.decisions.status': {
    label: 'What became of it',
    guide: 'The next deck opens with it.',
    example: 'The rehearsal took 40 minutes. Both sites were told.',
  },
  'momentum.decisions.claim': {
    label: 'Slide title',
    guide: 'A full sentence that claims something. Without it, the first sentence above.',
    example: 'You said yes to a rehearsal, and it worked',
  },
  'momentum.decisions.notes': {
    label: 'Speaker notes',
    guide: 'What to say while this slide is up.',
    example: 'Begin with what they asked for.',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
