import type { Messages } from '../messages.ts';

/** Looking at a pitch without opening it: of a later version, an earlier state, a draft beside its file. */
export const reading = {
  'newer.needs': 'To change it, you need Greenlight {version} or later.',
  'newer.left': {
    one: '{count} field of the later version is not shown.',
    other: '{count} fields of the later version are not shown.',
  },
  'newer.nothing': 'Nothing of it can be shown here.',
  'reading.slides': 'Its slides',
  'reading.none': 'It has no slides yet.',
  'compare.title': 'Draft of “{name}” beside its file',
  'compare.file': 'In the file',
  'compare.draft': 'In the draft',
  'compare.then': 'In that version',
  'compare.now': 'Now',
  'compare.changed': { one: '{count} slide differs.', other: '{count} slides differ.' },
  'compare.same': 'No slide differs. What was typed shows only in notes or beside the slides.',
  'compare.notHere': 'Not here',
  'compare.failed': 'The file cannot be read now, so the draft stands alone.',
  'history.look': 'Look',
  'history.versionOf': 'Version of {when}',
  'history.back': 'Back to the list',
} as const satisfies Messages;
