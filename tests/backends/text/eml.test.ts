import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeEml } from '../../../renderer/backends/text/eml.ts';
import { headerText } from '../../../renderer/backends/text/mail-coding.ts';
import type { Letter } from '../../../renderer/core/deck/momentum/letter.ts';
import { plain } from '../../../renderer/core/deck/rich.ts';
import { parseMail, partOf } from '../../support/mail.ts';

const letterOf = (text: string, more: Partial<Letter> = {}): Letter => ({
  subject: 'A test',
  language: 'en-GB',
  direction: 'ltr',
  date: undefined,
  blocks: [{ kind: 'paragraph', text: plain(text) }],
  ...more,
});

const linesOf = (bytes: Uint8Array): readonly string[] => Buffer.from(bytes).toString('latin1').split('\r\n');

describe('an e-mail', () => {
  it('is a draft in two forms, plain text first, that say the same', () => {
    const mail = parseMail(writeEml(letterOf('Hello.')));

    expect(mail.headers.get('x-unsent')).toBe('1');
    expect(mail.headers.get('mime-version')).toBe('1.0');
    expect(mail.headers.get('content-type')).toMatch(/^multipart\/alternative;/u);
    expect(mail.parts.map(({ type }) => type)).toEqual(['text/plain', 'text/html']);
    expect(partOf(mail, 'text/plain').text).toBe('Hello.\n');
    expect(partOf(mail, 'text/html').text).toContain('<p>Hello.</p>');
  });

  it('has a date only where the letter is about a day, and is the same each time', () => {
    const dated = parseMail(writeEml(letterOf('x', { date: { year: 2026, month: 11, day: 5 } })));

    expect(dated.headers.get('date')).toBe('Thu, 05 Nov 2026 12:00:00 +0000');
    for (const date of [undefined, { year: 2026 }, { year: 2026, month: 11 }]) {
      expect(parseMail(writeEml(letterOf('x', { date }))).headers.has('date')).toBe(false);
    }
    expect(writeEml(letterOf('x'))).toEqual(writeEml(letterOf('x')));
  });

  it.each([
    'Update: Answers within a working day',
    'Zwischenstand: Hören, bevor es steht, und zwar überall in Österreich, auch nachts und am Wochenende',
    '経過報告：集中を取り戻すための静かな部屋についてのこれまでの理解と、次に調べること',
    'مستجدات: جواب في يوم العمل نفسه لكل من يسأل عن المضخات في كل المناطق',
    'Family 👨‍👩‍👧‍👦 and flags 🇦🇹 ' + '🚀'.repeat(40),
    '=?UTF-8?B?SGVsbG8=?= is no word of ours',
    'x'.repeat(300),
    `A plain subject ${'that goes on and on '.repeat(12)}`.trim(),
  ])('carries the subject %s', (subject) => {
    const bytes = writeEml(letterOf('x', { subject }));

    expect(parseMail(bytes).headers.get('subject')).toBe(subject);
    expect(linesOf(bytes).filter((line) => line.length > 76)).toEqual([]);
  });

  it('lets no subject begin a header of its own', () => {
    const { headers } = parseMail(
      writeEml(letterOf('x', { subject: 'Hello\r\nBcc: everyone@example.org\r\n\r\nBody' })),
    );

    expect(headers.has('bcc')).toBe(false);
    expect(headers.get('subject')).toBe('Hello Bcc: everyone@example.org Body');
  });

  it('carries any subject and any text, in short lines of plain ASCII', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' });
    fc.assert(
      fc.property(any, any, (subject, text) => {
        const bytes = writeEml(letterOf(text, { subject }));
        const mail = parseMail(bytes);

        expect(linesOf(bytes).filter((line) => line.length > 76)).toEqual([]);
        expect(mail.headers.get('subject')).toBe(subject.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
        expect(partOf(mail, 'text/plain').text.trim()).toBe(text.replaceAll('\u00A0', ' ').trim());
      }),
    );
  });

  it('cuts no letter in two between the words of a header', () => {
    const words = headerText('ж'.repeat(100)).split('\r\n ');

    expect(words.length).toBeGreaterThan(3);
    for (const word of words) {
      const text = Buffer.from(word.slice('=?UTF-8?B?'.length, -2), 'base64').toString('utf8');
      expect(text).toMatch(/^ж+$/u);
    }
  });

  it('carries what is attached, under its name in any language', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 256);
    const files = ['deck.pptx', '静かな部屋.pptx', 'a "quoted" (name).pptx'];
    const mail = parseMail(
      writeEml(
        letterOf('Hello.'),
        files.map((name) => ({ name, type: 'application/x-test', bytes })),
      ),
    );

    const attached = mail.parts.slice(2);
    expect(mail.headers.get('content-type')).toMatch(/^multipart\/mixed;/u);
    expect(mail.parts.slice(0, 2).map(({ type }) => type)).toEqual(['text/plain', 'text/html']);
    expect(attached.map(({ fileName }) => fileName)).toEqual(files);
    expect(attached.every((part) => Buffer.compare(part.bytes, bytes) === 0)).toBe(true);
  });
});
