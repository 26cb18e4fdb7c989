import type { Day } from '@digital-accords/data';
import { addDays } from '@digital-accords/model';

/** A calendar by RFC 5545. */
export interface Calendar {
  readonly title: string;
  /** The day for which it was made. */
  readonly asOf: Day;
  readonly entries: readonly CalendarEntry[];
}

/** An entry of whole days. */
export interface CalendarEntry {
  /** Its permanent identifier. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly first: Day;
  readonly last: Day;
}

/** Writes a calendar as iCalendar. */
export function calendar({ title, asOf, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Digital Accords//Registry//EN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...entries.flatMap(({ id, page, title: summary, description, first, last }) => [
      'BEGIN:VEVENT',
      `UID:${id}`,
      `DTSTAMP:${compact(asOf)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(first)}`,
      // The end is the first day that is no longer part of it.
      `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      `URL:${page}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line has at most 75 bytes; the next one goes on after a blank. No character is cut. */
function folded(line: string): string {
  const most = 75;
  const encoder = new TextEncoder();
  let [text, length] = ['', 0];
  for (const character of line) {
    const own = encoder.encode(character).length;
    if (length + own > most) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += own;
  }
  return text;
}
