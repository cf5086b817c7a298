import type { FieldWords } from '../../messages.ts';

/** The pilot: how small it is, and when it stops. */
export const pilotFields = {
  'story.pilot.scope': {
    label: 'How large',
    guide: 'How many people, where, for how long.',
    example: 'One hall, 40 racks, two weekends in May',
  },
  'story.pilot.team': {
    label: 'Who does it',
    guide: 'Names are stronger than departments.',
    example: 'Karin Holm with six people from operations',
  },
  'story.pilot.phases.name': { label: 'Phase', guide: 'One or two words.', example: 'Rehearse' },
  'story.pilot.phases.start': { label: 'From', guide: '' },
  'story.pilot.phases.end': { label: 'To', guide: '' },
  'story.pilot.milestones.date': { label: 'Date', guide: '' },
  'story.pilot.milestones.meaning': {
    label: 'What is known by then',
    guide: 'A milestone is something one can see.',
    example: 'First hall runs from Hamburg',
  },
  'story.pilot.success.measure': {
    label: 'It has worked when',
    guide: 'One measure, with a number.',
    example: 'No outage longer than 5 minutes on either weekend',
  },
  'story.pilot.success.detail': {
    label: 'How it is measured',
    guide: 'Somebody else must come to the same number.',
    example: 'Read from the monitoring of the service desk, Friday 18:00 to Monday 06:00.',
  },
  'story.pilot.exit.rule': {
    label: 'It stops when',
    guide: 'A rule that needs no meeting.',
    example: 'Stop if more than two services miss their window on the first weekend',
  },
  'story.pilot.exit.detail': {
    label: 'What happens then',
    guide: 'An executive wants to know what is left if it fails.',
    example: 'The racks stay powered until July, so going back takes one night.',
  },
  'story.pilot.claim': {
    label: 'Title of the slide',
    guide: 'Greenlight writes one. Change it where you know better.',
    example: 'Two weekends show whether three halls are enough',
  },
  'story.pilot.notes': {
    label: 'Speaker notes',
    guide: 'What you will say when this slide is up.',
    example: 'Say the stop rule before anyone asks for it.',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
