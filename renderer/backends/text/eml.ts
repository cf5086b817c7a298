import { utcDate, type CalendarDate } from '../../core/base/dates.ts';
import { utf8 } from '../../core/base/zip.ts';
import type { Letter } from '../../core/deck/momentum/letter.ts';
import { htmlMail } from './html.ts';
import { base64Lines, headerText, quotedPrintable } from './mail-coding.ts';
import { plainText } from './plain-text.ts';

/**
 * A letter as an e-mail that mail programs open as a draft (RFC 5322, multipart/alternative), with what is attached to it.
 * No clock and no chance: the same letter gives the same bytes. Whom it goes to is for whoever sends it.
 */

export interface Attachment {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export function writeEml(letter: Letter, attachments: readonly Attachment[] = []): Uint8Array {
  const body = attachments.length === 0 ? alternative(letter) : mixed(letter, attachments);
  const headers = [
    `Subject: ${headerText(letter.subject)}`,
    ...dateHeader(letter.date),
    // A draft of one's own, to be addressed and sent.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Language: ${letter.language}`,
  ];
  return utf8(`${headers.join('\r\n')}\r\n${body}`);
}

/** Neither encoding of a part can write these. */
const ALTERNATIVE = '=_greenlight_alternative';
const MIXED = '=_greenlight_mixed';

/** What goes before the empty line, and what goes after it. */
const part = (headers: readonly string[], body: string): string => `${headers.join('\r\n')}\r\n\r\n${body}\r\n`;

function alternative(letter: Letter): string {
  const text = (subtype: string, content: string): string =>
    part(
      [`Content-Type: text/${subtype}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable'],
      quotedPrintable(content),
    );
  return multipart('alternative', ALTERNATIVE, [text('plain', plainText(letter)), text('html', htmlMail(letter))]);
}

const mixed = (letter: Letter, attachments: readonly Attachment[]): string =>
  multipart('mixed', MIXED, [alternative(letter), ...attachments.map(attached)]);

const multipart = (kind: string, boundary: string, parts: readonly string[]): string =>
  part(
    [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    `${parts.map((one) => `--${boundary}\r\n${one}`).join('')}--${boundary}--`,
  );

const attached = ({ name, type, bytes }: Attachment): string =>
  part(
    [
      `Content-Type:\r\n ${type}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment;\r\n ${fileName(name)}`,
    ],
    base64Lines(bytes),
  );

/** RFC 2231, for a name that is not plain. */
const fileName = (name: string): string =>
  /^[\w. -]{1,60}$/u.test(name)
    ? `filename="${name}"`
    : `filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*!]/gu, percent)}`;

const percent = (sign: string): string => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** At noon, so that it is the same day nearly everywhere; only of a whole date. */
function dateHeader(date: CalendarDate | undefined): readonly string[] {
  if (date?.month === undefined || date.day === undefined) return [];
  const [day, month] = [DAYS[utcDate(date).getUTCDay()] ?? '', MONTHS[date.month - 1] ?? ''];
  const [dd, yyyy] = [String(date.day).padStart(2, '0'), String(date.year).padStart(4, '0')];
  return [`Date: ${day}, ${dd} ${month} ${yyyy} 12:00:00 +0000`];
}
