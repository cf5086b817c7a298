import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../renderer/core/base/zip.ts';
import { calendarOf, talksOf } from '../../../renderer/core/pitch/calendar.ts';
import { openSample } from '../../support/decks.ts';
import { openDocument } from '../../support/pitches.ts';

const words = { summary: (name: string) => `Talk with ${name}`, about: (title: string) => `About ${title}` };
const withPeople = (...people: readonly object[]) => openDocument({ meta: { title: 'A pilot' }, people }).pitch;
const linesOf = (calendar: string): readonly string[] => calendar.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar of the talks before the meeting', () => {
  it('has an all-day event for each, the earliest first, with the day after as its end', () => {
    const calendar = calendarOf(
      withPeople(
        { id: 'b', name: 'Ben', preMeeting: { date: '2026-12-31' } },
        { id: 'a', name: 'Ana', role: 'CFO', preMeeting: { date: '2026-11-10' } },
      ),
      words,
    );

    expect(linesOf(calendar).filter((line) => /^(?:SUMMARY|DTSTART|DTEND|DTSTAMP)/u.test(line))).toEqual([
      'DTSTAMP:20261110T000000Z',
      'DTSTART;VALUE=DATE:20261110',
      'DTEND;VALUE=DATE:20261111',
      String.raw`SUMMARY:Talk with Ana\, CFO`,
      'DTSTAMP:20261231T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Talk with Ben',
    ]);
  });

  it('is framed as RFC 5545 asks, and ends each line with CR LF', () => {
    const calendar = calendarOf(withPeople({ id: 'a', name: 'Ana', preMeeting: { date: '2026-11-10' } }), words);

    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/u);
    expect(calendar).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/u);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('escapes what would end a value, and takes a line feed out of a name', () => {
    const person = { id: 'a', name: 'Ana\nBEGIN:VEVENT', role: String.raw`Head; of, \ things` };

    const calendar = calendarOf(withPeople({ ...person, preMeeting: { date: '2026-11-10' } }), words);

    expect(linesOf(calendar)).toContain(String.raw`SUMMARY:Talk with Ana BEGIN:VEVENT\, Head\; of\, \\ things`);
    expect(linesOf(calendar).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('folds at 75 octets without cutting a character', () => {
    const name = '高瀬慎一'.repeat(30);

    const calendar = calendarOf(withPeople({ id: 'a', name, preMeeting: { date: '2026-11-10' } }), words);

    for (const line of calendar.split('\r\n')) expect(utf8(line).length).toBeLessThanOrEqual(75);
    expect(linesOf(calendar)).toContain(`SUMMARY:Talk with ${name}`);
  });

  it('keeps the name of an event when its day moves, and gives no two talks the same', () => {
    const uids = (date: string): readonly string[] =>
      linesOf(
        calendarOf(
          withPeople({ id: 'a', preMeeting: { date } }, { id: 'b', preMeeting: { date: '2026-12-01' } }),
          words,
        ),
      ).filter((line) => line.startsWith('UID:'));

    expect(uids('2026-11-10')).toEqual(uids('2026-11-12'));
    expect(new Set(uids('2026-11-10')).size).toBe(2);
  });

  it('leaves out who has no day yet, or one that no calendar has', () => {
    const dates = ['', '2026-02-30', '2026-11', undefined, 'soon', '2026-11-10'];

    const talks = talksOf(withPeople(...dates.map((date, i) => ({ id: `p${i}`, preMeeting: { date } }))));

    expect(talks.map(({ person }) => person.id)).toEqual(['p5']);
  });

  it('says nothing that is private but the day', () => {
    const { pitch } = openSample('enterprise-social-network');

    const calendar = calendarOf(pitch, words).replaceAll('\r\n ', '');

    expect(calendar).toContain('Henrik Dahl');
    for (const { caresAbout = '', concern = '', preMeeting, stance = '' } of pitch.people ?? []) {
      for (const secret of [caresAbout, concern, preMeeting?.outcome ?? ''].filter((text) => text !== '')) {
        expect(calendar).not.toContain(secret.slice(0, 12));
      }
      expect(calendar).not.toContain(stance);
    }
  });
});
