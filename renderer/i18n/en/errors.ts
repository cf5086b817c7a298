import type { Messages } from '../messages.ts';

/** What went wrong with a file, a paste or a picture, and what to do. */
export const errors = {
  'open.title': '“{name}” did not open',
  'open.not-a-pitch':
    '“{name}” is not a pitch: it holds no pitch.json. Choose another file, or look for a draft on the start page.',
  'open.not-json':
    '“{name}” is damaged and could not be read. Look for a draft or an earlier version on the start page.',
  'open.too-new': '“{name}” was made by a newer Greenlight. Update to open it.',
  'open.migration-failed':
    '“{name}” is in an older format that could not be brought up to date. Open it with the version that made it.',
  'open.invalid': '“{name}” is not filled in as a pitch is: {detail}. Correct it, or choose another file.',
  'open.duplicate-id': '“{name}” names two things alike: {detail}. Correct it, or choose another file.',
  'open.damaged-archive':
    '“{name}” is damaged and could not be read. Use a copy from a backup, or look for a draft on the start page.',
  'open.encrypted-archive': '“{name}” is protected with a password. Remove it and try again.',
  'open.hostile-archive':
    '“{name}” was refused: Greenlight does not write such files. Do not trust where it came from.',
  'open.no-pitch-inside':
    '“{name}” was not made by Greenlight, so there is no pitch inside. You can take its colours and fonts as a theme.',
  'open.missing': '“{name}” is no longer there. It was moved or deleted.',
  'open.not-allowed': 'You may not read “{name}”. Ask for access, or choose another file.',
  'open.disconnected': 'The disk that holds “{name}” is not connected. Connect it and try again.',
  'open.too-large': '“{name}” is too large to be a pitch. Choose another file.',
  'open.unsupported': 'This system cannot open “{name}”.',
  'open.failed': '“{name}” could not be read. Try again, or choose another file.',
  'error.sheet.password':
    '“{name}” could not be read: it is protected with a password. Remove the password in Excel, or copy the cells and paste them here.',
  'error.export.locked':
    'Not exported: “{name}” is open in another program. Close it there and try again, or export under another name.',
  'error.export.failed': 'Not exported: “{name}” could not be written. Try again, or choose another place.',
  'error.picture': '“{name}” is not a picture Greenlight can read. Use PNG, JPEG, WebP or SVG.',
  'error.paste.empty': 'Nothing to paste: the clipboard holds no cells. Copy them in the spreadsheet first.',
  'error.cell': 'Cell {cell}, “{text}”, is not a number and is left out of the chart.',
} as const satisfies Messages;
