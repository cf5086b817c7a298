import type { Messages } from '../messages.ts';

/** Readers, the library of objections, and the drill. */
export const argument = {
  'lens.everyone': 'Everyone',
  'lens.readerIs': 'Reader: {name}',

  'library.open': 'Add from the library',
  'library.title': 'Common objections',
  'library.intro': 'Honest answers to start from. Take one over, fill in the marked blanks, and make it yours.',
  'library.general': 'Against any idea',
  'library.social': 'Against a social network at work',
  'library.add': 'Add',
  'library.addOne': 'Add “{what}”',
  'library.there': 'In your list',
  'library.lookFor': 'Proof to look for: {what}',

  'drill.open': 'Practise the answers',
  'drill.title': 'Practise aloud',
  'drill.count': '{at} of {of}',
  'drill.aloud': 'Answer aloud, as you would in the room. Then look.',
  'drill.raisedBy': 'Raised by {name}',
  'drill.show': 'Show the answer',
  'drill.space': 'Space',
  'drill.answer': 'Your answer',
  'drill.noAnswer': 'There is no answer yet. Write one after this.',
  'drill.proof': 'Proof: {proof}',
  'drill.markWell': 'Went well',
  'drill.markAgain': 'Again',
  'drill.summary': '{well}, {again}.',
  'drill.well': { one: '{count} went well', other: '{count} went well' },
  'drill.again': { one: '{count} to practise again', other: '{count} to practise again' },
  'drill.next': 'What was weak comes first next time.',
  'drill.allWell': 'Say them once more on the way to the meeting.',
  'drill.repeat': { one: 'Practise it again', other: 'Practise those {count} again' },
} as const satisfies Messages;
