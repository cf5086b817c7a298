import type { Messages } from '../messages.ts';

/** What the momentum section makes of its entries, and how it keeps the rhythm of updates. */
export const momentum = {
  'momentum.make.update': 'Make update deck…',
  'momentum.make.win': 'Make win texts…',
  'momentum.make.decision': 'Write follow-up…',
  'momentum.guide.update': 'One to three slides in PowerPoint and HTML, and an e-mail draft.',
  'momentum.guide.win': 'An e-mail draft, a post in HTML and Markdown, and a slide for a meeting.',
  'momentum.guide.decision': 'What was decided, on what conditions, who and by when: an e-mail draft and Markdown.',
  'momentum.written': { one: '{count} file written: {names}', other: '{count} files written: {names}' },
  'momentum.leftOff': 'Left off, as there is no consent: {what}.',
  'momentum.empty.update': 'There is nothing to show yet. Fill in what you understood, what you heard or what is next.',
  'momentum.empty.win': 'There is nothing to tell yet. Fill in what was won.',
  'momentum.empty.decision': 'There is nothing to note yet. Fill in what was decided, or the outcome.',
  'momentum.cadence.none': 'No update yet with a date. Every two weeks keeps executives with you.',
  'momentum.cadence.ahead': 'The next update is on {due}.',
  'momentum.cadence.today': 'Last update today. The next is due on {due}.',
  'momentum.cadence.last': {
    one: 'Last update yesterday. The next is due on {due}.',
    other: 'Last update {count} days ago. The next is due on {due}.',
  },
  'momentum.cadence.late': {
    one: 'Last update {count} day ago. The next was due on {due}.',
    other: 'Last update {count} days ago. The next was due on {due}.',
  },
  'export.eml': 'E-mail to go with it',
  'export.emlGuide': 'A draft with the ask in its first sentence and the deck attached',
  'export.emlNoAsk': 'Needs the decision that you ask for',
} as const satisfies Messages;
