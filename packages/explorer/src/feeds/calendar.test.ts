import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { calendar } from './calendar.ts';

const entry = {
  id: 'https://example.org/events/a/',
  page: 'https://example.org/en/events/a/',
  title: 'Third meeting; in London, UK',
  description: '31 January 2025',
  first: '2025-01-31',
  last: '2025-01-31',
};

test('an entry takes whole days, and its end is the day after', () => {
  const lines = calendar({ title: 'Meetings', asOf: '2026-11-28', entries: [entry] }).split('\r\n');
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Digital Accords//Registry//EN',
    'X-WR-CALNAME:Meetings',
    'BEGIN:VEVENT',
    'UID:https://example.org/events/a/',
    'DTSTAMP:20261128T000000Z',
    'DTSTART;VALUE=DATE:20250131',
    'DTEND;VALUE=DATE:20250201',
    'SUMMARY:Third meeting\\; in London\\, UK',
    'DESCRIPTION:31 January 2025',
    'URL:https://example.org/en/events/a/',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line has more than 75 bytes, and lines put together again give the text', () => {
  assert(
    property(string({ unit: 'grapheme' }), (title) => {
      const text = calendar({ title: 'Meetings', asOf: '2026-11-28', entries: [{ ...entry, title }] });
      const lines = text.split('\r\n');
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
      const summary = text
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .find((line) => line.startsWith('SUMMARY:'));
      const shown = summary?.slice('SUMMARY:'.length).replace(/\\([\\;,])/g, '$1');
      expect(shown).toBe(title.replace(/\r\n?|\n/g, '\\n').replace(/\p{Cc}/gu, ''));
    }),
  );
});
