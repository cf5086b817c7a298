import type { Messages } from '../messages.ts';

/** Rehearsing, and how it stood against the plan. */
export const rehearsing = {
  'rehearse.name': 'Rehearsal',
  'rehearse.title': 'Rehearsal: {took} of {planned} minutes',
  'rehearse.over': { one: '{count} slide ran over its plan.', other: '{count} slides ran over their plan.' },
  'rehearse.kept': 'No slide ran over its plan.',
  'rehearse.before': 'The time before took {time}.',
  'rehearse.keptPrivate': 'The timings stay in the pitch, for you alone: no export has them.',
  'rehearse.slide': 'Slide',
  'rehearse.planned': 'Planned',
  'rehearse.took': 'Took',
  'rehearse.difference': 'Over plan',
  'rehearse.overBy': '{time} over',
  'rehearse.notShown': 'not shown',
  'rehearse.again': 'Rehearse again',
  'present.windowGone': 'The window with the slides is closed. The slides go on here; press N to show the notes.',
  'present.noObjections': 'This pitch answers no objections yet',
} as const satisfies Messages;
