import type { Messages } from '../messages.ts';

/** The coach: what it found in the pitch and its deck. What each rule says stands with the rule. */
export const coach = {
  'section.coach': 'Coach',
  'sectionHint.coach': 'What an executive would stop at, and what to do about it',
  'coach.reading': 'The coach reads your pitch.',
  'coach.overall.ready': 'Ready. Nothing here would stop an executive.',
  'coach.overall.weak': {
    one: 'Nothing here would stop an executive. {count} place raises a doubt.',
    other: 'Nothing here would stop an executive. {count} places raise a doubt.',
  },
  'coach.overall.not-ready': {
    one: '{count} thing would stop an executive. Begin with it.',
    other: '{count} things would stop an executive. Begin with them.',
  },
  'coach.severity.not-ready': 'Stops a yes',
  'coach.severity.weak': 'Raises a doubt',
  'coach.severity.hint': 'Could be better',
  'coach.before': 'Before',
  'coach.after': 'After',
  'coach.example': 'An example',
  'coach.slides': 'On the slides',
  'coach.dismissed': { one: '{count} finding dismissed', other: '{count} findings dismissed' },
  'coach.noReason': 'No reason given',
} as const satisfies Messages;
