import type { FieldWords } from '../../messages.ts';

/** The champion, and who stands beside them. */
export const championFields = {
  'champion.who': { label: 'Who', guide: 'Who stakes their name on this. Look in middle management first.' },
  'champion.mandate': {
    label: 'What they answer for',
    guide: 'An executive wants to know whether it is theirs to decide.',
    example: 'Runs operations of all five halls since 2021',
  },
  'champion.trackRecord': {
    label: 'What they have done before',
    guide: 'One thing the room remembers.',
    example: 'Moved payroll to new systems over Easter, and nobody noticed.',
  },
  'champion.atRisk': {
    label: 'What they put at risk',
    guide: 'Trust comes from what one could lose.',
    example: 'Her bonus depends on no outage this year.',
  },
  'champion.firstStep': {
    label: 'What they do first',
    guide: 'Something with a date.',
    example: 'Walks both halls with the landlord on 2 March',
  },
  'champion.commitment': {
    label: 'What they say, in their words',
    guide: 'Ask before you quote them.',
    example: 'I will be in the hall on both weekends.',
  },
  'champion.picture': { label: 'Picture', guide: '' },
  'champion.claim': {
    label: 'Title of the slide',
    guide: 'Greenlight writes one. Change it where you know better.',
    example: 'Karin Holm runs the halls, and asks to close two',
  },
  'champion.notes': {
    label: 'Speaker notes',
    guide: 'What you will say when this slide is up.',
    example: 'Let her say it herself if she is in the room.',
  },
  'champion.allies': { label: 'Ally', guide: 'Who says yes when asked in the corridor.' },
  'champion.personalWin': {
    label: 'What they gain themselves',
    guide: 'So that you know why they will hold out.',
    example: 'Wants to lead the next site, and this shows that she can.',
  },
  'champion.access': {
    label: 'Whom they reach',
    guide: 'Doors that are closed to you.',
    example: 'Has lunch with finance every second Thursday.',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
