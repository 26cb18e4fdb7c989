import { expect, test } from 'vitest';
import type { FieldTable } from '../src/walk/field-table.ts';
import { narrowed, neededBy } from './narrow.ts';

const one = (definition: string) => ({ definition, many: false });
const table: FieldTable = {
  fields: {
    Report: { about: one('Subject'), text: one('Text') },
    Law: { parts: { definition: 'Part', many: true }, name: one('Name') },
    Long: { title: one('Title'), line: one('Line') },
    Short: { line: one('Line') },
    Page: { link: one('Link') },
    Link: { page: one('Page') },
    Event: { place: one('Place') },
  },
  unions: {
    Subject: { tag: 'kind', members: { page: 'Page' } },
    Part: { tag: 'kind', members: { long: 'Long', short: 'Short' } },
  },
  records: { report: 'Report', law: 'Law', event: 'Event' },
};

test('what a record type reaches stays whole, and of the rest the keys on the way to each field that is named', () => {
  const kept = neededBy(table, 'report', ['law.parts.title', 'report.text']);
  expect(Object.fromEntries(kept)).toEqual({
    ...Object.fromEntries(['Report', 'Subject', 'Page', 'Link', 'Text'].map((name) => [name, 'all'])),
    Law: new Set(['parts']),
    ...Object.fromEntries(['Part', 'Long', 'Short'].map((name) => [name, new Set(['title'])])),
  });
  const { Report, Page, Link } = table.fields;
  expect(narrowed(table.fields, kept)).toEqual({
    ...{ Report, Page, Link },
    Law: { parts: { definition: 'Part', many: true } },
    Long: { title: one('Title') },
  });
});
