import type { FieldWords } from '../../messages.ts';

/** People, and where they stand. */
export const peopleFields = {
  'people.name': { label: 'Name', guide: '' },
  'people.role': { label: 'Role', guide: '' },
  'people.level': { label: 'Level', guide: '' },
  'people.part': { label: 'Part in the decision', guide: '' },
  'people.stance': { label: 'Stance', guide: 'As of today, not as you hope.' },
  'people.influence': { label: 'Influence', guide: '0 to 100. Who do others look at before they speak?' },
  'people.caresAbout': {
    label: 'Cares about',
    guide: 'In their words.',
    example: 'A budget that holds until December.',
  },
  'people.concern': {
    label: 'Concern',
    guide: 'What they would say with the door closed.',
    example: 'Another move that runs over the weekend.',
  },
  'people.preMeeting.date': {
    label: 'Meeting before the day',
    guide: 'A veto met for the first time in the room is hard to turn.',
  },
  'people.preMeeting.outcome': {
    label: 'What came of it',
    guide: '',
    example: 'Wants to see the rehearsal before she agrees.',
  },
  'people.input.said': { label: 'What they told you', guide: '', example: 'Not in the week of the annual report.' },
  'people.input.changed': {
    label: 'What you changed for it',
    guide: 'An executive wants to know that it was heard.',
    example: 'Second weekend moved to the end of May',
  },
  'people.investedIn': {
    label: 'Has invested in',
    guide: 'What would look old beside your idea.',
    example: 'The hall in Malmö, opened in 2017',
  },
  'people.picture': { label: 'Picture', guide: '' },
} as const satisfies Readonly<Record<string, FieldWords>>;
