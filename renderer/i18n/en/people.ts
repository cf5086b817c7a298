import type { Messages } from '../messages.ts';

/** The map and the table of people. */
export const people = {
  'people.map': 'Map',
  'people.table': 'Table',
  'people.view': 'Map or table',
  'people.influenceAxis': 'Influence, more above',
  'people.against': 'Against',
  'people.undecided': 'Undecided',
  'people.forIt': 'For it',
  'people.zone.help': 'Ask for their help',
  'people.zone.meet': 'Meet before the day',
  'people.zone.hear': 'Hear them out',
  'people.zone.inform': 'Keep informed',
  'people.decides': 'Decides',
  'people.noneKnown': 'None known',
  'people.notMet': 'Not yet',
  'people.notNeeded': 'Not needed',
  'people.ofFive': '{level} of 5',
  'people.met': 'Met',
  'people.here': { one: '{count} person here', other: '{count} people here' },
} as const satisfies Messages;
