import type { Explanations } from '../../explanation.ts';

/** What the coach says of momentum and the deck, in English. */
export const momentumAndDeck = {
  'update-overdue': {
    title: 'Executives heard nothing in the last thirty days before the meeting',
    why: 'Those who have followed the problem recognise the answer. Those who have not start at the beginning.',
    before: 'Last update: June.',
    after: 'November: a third of questions die in an inbox.',
  },
  'win-not-published': {
    title: 'No win has been told, or one was not published',
    why: 'A win that nobody has read of is none. Told in the open, it makes others want the next one.',
    before: 'It worked once.',
    after: 'A fault solved in 40 minutes; on the intranet on 20 October.',
  },
  'supporters-one-team': {
    title: 'Supporters do not come from two teams',
    why: 'One team is a clique; two are a movement. Those who are named have to have agreed.',
    before: 'Three colleagues from Service.',
    after: 'Service Lyon, spare parts and the project office.',
  },
  'named-without-consent': {
    title: 'Somebody is named or quoted without consent',
    why: 'One colleague who reads their name unasked ends the goodwill of all. Ask, or leave the name out.',
    before: '“It saved my day”, Stefan Lang.',
    after: '“It saved my day”, an engineer in Lyon.',
  },
  'titles-not-unique': {
    title: 'Two slides have the same title',
    why: 'Titles read one after the other tell the argument. The same one twice says that a step is missing.',
    before: 'Results. Results.',
    after: 'Waiting has grown by half. The wait is between regions.',
  },
  'too-many-words': {
    title: 'A slide holds too many words to be presented',
    why: 'Nobody reads and listens at once. What is not said in a few words belongs in the notes or the backup.',
    before: 'A paragraph on each benefit.',
    after: 'Back on the job the same day: 18 hours less.',
  },
  'notes-too-long': {
    title: 'Saying the notes takes more than half of the slot',
    why: 'The decision is made in the talk after yours. Leave it the time.',
    before: 'Twelve minutes of notes in a slot of twenty.',
    after: 'Nine minutes of notes in a slot of twenty.',
  },
  'notes-repeat-slide': {
    title: 'The notes repeat the slide',
    why: 'Hearing what one reads makes both harder. Say what the slide does not show.',
    before: 'Notes that read the list out.',
    after: 'The first figure is the one that customers feel.',
  },
  'alt-text-missing': {
    title: 'A picture, chart or table has no alternative text',
    why: 'Some listen to a deck. What has no text does not exist for them.',
    before: '(no text)',
    after: 'Line: the median wait rises from 17 to 26 hours.',
  },
  'read-ahead-long': {
    title: 'The deck takes longer than four minutes to read',
    why: 'What is sent ahead is read between two meetings, or not at all. Send the decision page, or shorten it.',
    before: 'Fourteen full slides and their notes.',
    after: 'The decision page and the business case.',
  },
} as const satisfies Partial<Explanations>;
