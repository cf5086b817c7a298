import { utf8 } from '../../core/base/zip.ts';
import type { WinWritten, Written } from '../../core/deck/momentum/compose-letters.ts';
import { writeEml, type Attachment } from './eml.ts';
import { htmlPost } from './html.ts';
import { markdown } from './markdown.ts';

/** The texts of the work around the deck as files, with the names that the command line and the application give them. */

export type TextFile = Attachment;

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export type FileKind = 'update' | 'win' | 'follow-up' | 'mail';

/** Without an ending: `pilot-update-2026-11-05`; names that are words are joined as words. */
export const fileName = (base: string, kind: FileKind, tag: string): string =>
  [base, kind, ...(tag === '' ? [] : [tag])].join(base.includes(' ') ? ' ' : '-');

export const mailFile = ({ letter }: Written, name: string, attachments: readonly Attachment[] = []): TextFile => ({
  name: `${name}.eml`,
  type: 'message/rfc822',
  bytes: writeEml(letter, attachments),
});

export const winFiles = (win: WinWritten, name: string): readonly TextFile[] => [
  mailFile(win, name),
  { name: `${name}-post.html`, type: 'text/html', bytes: utf8(htmlPost(win.post)) },
  { name: `${name}-post.md`, type: 'text/markdown', bytes: utf8(markdown(win.post)) },
];

export const followUpFiles = (written: Written, name: string): readonly TextFile[] => [
  mailFile(written, name),
  { name: `${name}.md`, type: 'text/markdown', bytes: utf8(markdown(written.letter)) },
];
