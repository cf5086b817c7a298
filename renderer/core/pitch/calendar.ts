import { cleanText } from '../base/clean-text.ts';
import { crc32 } from '../base/crc32.ts';
import { parseDate, utcDate, type CalendarDate } from '../base/dates.ts';
import { utf8 } from '../base/zip.ts';
import type { Person, Pitch } from './schema/index.ts';

/**
 * The talks before the meeting as a calendar file (RFC 5545): an all-day event for each, the same bytes for the same
 * pitch. It says with whom and about what. What they care about, what worries them and what came of it stays in the pitch.
 */
export interface CalendarWords {
  /** Title of a talk with somebody. */
  readonly summary: (name: string) => string;
  /** What it is about. */
  readonly about: (title: string) => string;
}

interface Talk {
  readonly person: Person;
  readonly date: CalendarDate & { readonly day: number };
}

/** Talks with a day of the calendar, the earliest first. */
export function talksOf(pitch: Pitch): readonly Talk[] {
  const talks = (pitch.people ?? []).flatMap((person): readonly Talk[] => {
    const date = parseDate(person.preMeeting?.date ?? '');
    return date?.day === undefined ? [] : [{ person, date: { ...date, day: date.day } }];
  });
  return talks.toSorted((a, b) => utcDate(a.date).getTime() - utcDate(b.date).getTime());
}

export function calendarOf(pitch: Pitch, words: CalendarWords): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Greenlight//Talks before the meeting//EN',
    'CALSCALE:GREGORIAN',
    ...talksOf(pitch).flatMap((talk) => eventOf(pitch, talk, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ meta }: Pitch, { person, date }: Talk, { summary, about }: CalendarWords): readonly string[] {
  const day = utcDate(date);
  const next = new Date(day.getTime() + DAY);
  const role = oneLine(person.role);
  const name = oneLine(person.name) || role || person.id;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(meta.title, person.id)}`,
    // There is no clock here: the stamp is the day itself, so that the file is the same each time.
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(next)}`,
    `SUMMARY:${escaped(summary(role === '' || role === name ? name : `${name}, ${role}`))}`,
    `DESCRIPTION:${escaped(about(oneLine(meta.title)))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const DAY = 86_400_000;

/** The same for as long as pitch and person are called the same, so that a talk that moves is moved in the calendar too. */
const uidOf = (title: string, person: string): string =>
  `greenlight-${hash(title)}-${hash(person)}-${hash(`${person} ${title}`)}`;
const hash = (text: string): string => crc32(utf8(text)).toString(16).padStart(8, '0');

const compact = (date: Date): string => date.toISOString().replaceAll('-', '').slice(0, 8);

const oneLine = (text: string | undefined): string =>
  cleanText(text ?? '')
    .text.replaceAll(/\s+/gu, ' ')
    .trim();

/** Section 3.3.11: what would end a value or a line. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll(/\r\n|\r|\n/gu, String.raw`\n`);

const MOST_OCTETS = 75;

/** Section 3.1: a line holds at most 75 octets, and goes on in the next behind a space. No character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const size = utf8(character).length;
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
