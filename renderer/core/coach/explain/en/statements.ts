import type { Explanations } from '../explanation.ts';

/** What the coach says of one statement, in English. */
export const statements = {
  'title-not-a-claim': {
    title: 'This names a topic; it claims nothing',
    why: 'Executives read the titles first, and often only those. A full sentence says what to believe; a label leaves it open.',
    before: 'Market overview 2026',
    after: 'Two competitors answer customers on the same day',
  },
  'title-too-long': {
    title: 'This title has more than 15 words',
    why: 'A title is taken in at a glance or not at all. What does not fit belongs on the slide.',
    before:
      'Because the handover takes place in the office, nurses ask the same questions again at the bedside every day',
    after: 'Handover at the bedside saves asking twice',
  },
  'title-two-messages': {
    title: 'This title says two things',
    why: 'A slide proves one thing. Where a title makes two points, listeners keep neither; give each a slide.',
    before: 'Waiting falls by a third and nurses stay longer',
    after: 'Waiting falls by a third',
  },
  'ask-vague': {
    title: 'This asks for goodwill, not for a decision',
    why: 'Whoever is asked to consider will consider, and nothing happens. Name the decision with its verb: approve, release, choose.',
    before: 'We hope for your support.',
    after: 'Approve a six-week pilot on ward 7.',
  },
  'ask-no-amount': {
    title: 'The ask does not say what it costs',
    why: 'The first question is what it costs. An ask without an amount is put off until somebody has worked it out; if it costs nothing, say so.',
    before: 'Approve the pilot.',
    after: 'Approve €48,000 for the pilot.',
  },
  'ask-no-decider': {
    title: 'Nobody is named who decides',
    why: 'In a room where everybody could decide, nobody does. One person holds the decision.',
    before: 'We need a decision on the pilot.',
    after: 'Anna Reuter decides on the pilot.',
  },
  'ask-no-date': {
    title: 'There is no date by which to decide',
    why: 'Without a date every other decision comes first. Say by when, and what waits for it.',
    before: 'Please approve the pilot.',
    after: 'Please approve the pilot by 11 December.',
  },
  'ask-too-many': {
    title: 'This asks for several decisions at once',
    why: 'One doubtful part stops all of them. Ask for the first, and let its success ask for the next.',
    before: 'Approve the pilot, hire two planners and replace the telephone system.',
    after: 'Approve the pilot.',
  },
  'feature-not-benefit': {
    title: 'This names a feature, not a gain',
    why: 'Executives pay for what somebody gains, not for what a product has. Say who gains what, and keep the feature behind it.',
    before: 'Full-text search and a mobile app',
    after: 'Engineers find an answer within a working day.',
  },
  'weasel-word': {
    title: 'This word hedges or inflates',
    why: 'A word in place of a figure makes people doubt the figure. Give the figure, or leave the word out.',
    before: 'Waiting is significantly shorter.',
    after: 'Waiting falls from 21 hours to 6.',
  },
  jargon: {
    title: 'This is a word that executives mock',
    why: 'Fashionable words sound like a fad, which is the very fear that you have to answer. Say what happens, in plain words.',
    before: 'We leverage synergies between the sites.',
    after: 'Each site uses what the other already knows.',
  },
  'unsourced-figure': {
    title: 'This figure has no source',
    why: 'A figure without a source is the first thing to be attacked. Put it into the ledger with its source, and refer to it with @.',
    before: 'Searching costs us 14,000 hours a year.',
    after: 'Searching costs us 14,000 hours a year (time survey, May 2026).',
  },
  'sentence-too-long': {
    title: 'This sentence has more than 30 words',
    why: 'Listeners lose a long sentence before its verb. Two short ones say the same.',
    before:
      'When a patient moves to another ward, the nurse who receives them looks for the file, which may be on paper, and then calls the ward that the patient came from to ask what is missing.',
    after: 'When a patient moves, the receiving nurse looks for the file. Then she calls the other ward.',
  },
  'situation-disputable': {
    title: 'Somebody could disagree with this',
    why: 'The situation is where everybody nods. A recommendation here starts the argument before the story.',
    before: 'We urgently need to modernise our handover.',
    after: 'All three handovers a day take place in the office.',
  },
  'question-not-one': {
    title: 'This is not exactly one question',
    why: 'The pitch answers one question. With two, each listener takes away a different one.',
    before: 'How do we get faster? And who pays for it?',
    after: 'How do we answer customers within a working day?',
  },
  'answer-too-long': {
    title: 'The answer is more than one short sentence',
    why: 'The answer is what gets repeated in the corridor. One sentence of at most 30 words survives the way there.',
    before: 'We start a network. It has groups and a search, and later an app.',
    after: 'Give 240 engineers one place to ask, for six weeks.',
  },
  'update-talks-solution': {
    title: 'This update tells of the solution',
    why: 'Executives who hear early about tools start to judge tools. Tell how the challenge is being understood, and they understand it with you.',
    before: 'The demo went well; version 2 comes in June.',
    after: 'Drivers told us that they lose the time at the gate, not on the road.',
  },
  'commitment-vague': {
    title: 'This promises goodwill, not an act',
    why: 'A champion persuades by what they risk. Say what you yourself will do or stake.',
    before: 'I fully support this project.',
    after: 'My region goes first, and I report the result every Friday.',
  },
  'pilot-no-end': {
    title: 'The pilot has no end',
    why: 'A pilot without a last day is a roll-out by another name. An end makes it safe to say yes.',
    before: 'Two wards try the new handover.',
    after: 'Two wards try the new handover for six weeks.',
  },
  'pilot-no-exit-rule': {
    title: 'Nothing says what would make the pilot stop',
    why: 'Who fixes beforehand when to stop need not defend it later. It shows that you are ready to be wrong.',
    before: 'Two wards try it for six weeks.',
    after: 'Two wards try it for six weeks; we stop if fewer than half the nurses use it.',
  },
  'pilot-not-small': {
    title: 'This is no small first step',
    why: 'What is for everybody, or for good, cannot be taken back. A small step needs less courage, and proves as much.',
    before: 'All employees switch to the new system.',
    after: '240 engineers in one region try it for six weeks.',
  },
  'objection-brushed-aside': {
    title: 'This brushes the objection aside',
    why: 'An objection that is denied comes back after the meeting. Grant what is true in it, then give a reason, a limit or proof.',
    before: 'Don’t worry, it will be fine.',
    after: 'It does cost an hour a week; in the pilot it saved two.',
  },
  'risk-not-handled': {
    title: 'Nothing says what is done about this risk',
    why: 'A risk with an answer builds trust; one without an answer, or denied, costs it. Say what you do, or when you stop.',
    before: 'The supplier may deliver late.',
    after: 'The supplier may deliver late, so we order four weeks early.',
  },
  'next-step-vague': {
    title: 'Nobody could see whether this step was done',
    why: 'A step that cannot be seen is not done. Name what will lie on the table.',
    before: 'Align with the works council',
    after: 'Send the draft agreement to the works council',
  },
  'next-step-no-owner': {
    title: 'Nobody is named who does this',
    why: 'What everybody is to do, nobody does. Put one name to each step.',
    before: 'Sign the contract by 14 December.',
    after: 'Henrik Dahl signs the contract by 14 December.',
  },
  'next-step-no-date': {
    title: 'This step has no date',
    why: 'Without a date a step waits for a better week. Name the day.',
    before: 'Anna books the room.',
    after: 'Anna books the room by 14 December.',
  },
} as const satisfies Partial<Explanations>;
