import { readFileSync } from 'node:fs';
import { coordinates } from '@digital-accords/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { ruleBook } from '../reference/rule-book.ts';
import { jsonReport } from './json.ts';
import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const isReport = new Ajv2020({ strict: true, allErrors: true, ownProperties: true }).compile(schema);

const rich: Diagnostic = {
  ruleId: 'reference',
  messageId: 'missing',
  params: {
    id: '協力',
    count: 2,
    types: [{ type: 'agreement' }, 'x'],
    expected: { phrase: 'record' },
    field: { field: 'update.title.en' },
    kinds: [{ term: 'update-kind/started' }],
  },
  severity: 'error',
  file: 'records/b.yaml',
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 19,
  pointer: '/about/0/a~1b',
  related: [{ file: 'a.yaml', line: 1, column: 5, endLine: 1, endColumn: 9 }, { file: 'c.yaml' }],
  suggestions: ['memo-2024/a'],
};
const whole: Diagnostic = {
  ruleId: 'file-unreadable',
  messageId: 'missing',
  params: { name: 'c.yaml' },
  severity: 'warning',
  file: 'c.yaml',
  related: [],
  suggestions: [],
};

function printed(report: Report) {
  return JSON.parse(jsonText(jsonReport(report, 'en')));
}

test('the schema is published where the others are', () => {
  expect(schema.$id).toBe(`${coordinates.schemas}/report.schema.json`);
});

test('every rule has a name that the schema takes, and every message a place in it', () => {
  const diagnostics = ruleBook.flatMap(({ id, messages }) =>
    Object.keys(messages).map((messageId) => ({ ...whole, ruleId: id, messageId })),
  );
  expect([isReport(printed({ diagnostics, files: 1 })), isReport.errors]).toEqual([true, null]);
});

test('a report is valid, with and without a place', () => {
  expect([isReport(printed({ diagnostics: [rich, whole], files: 2 })), isReport.errors]).toEqual([true, null]);
});

type Path = readonly (string | number)[];

const fix = { file: 'records/b.yaml', line: 3, column: 7, ruleId: 'schema', from: '2026/1/31', to: '2026-01-31' };

const objects: readonly Path[] = [
  [],
  ['fixes', 0],
  ['counts'],
  ['findings', 0],
  ['findings', 0, 'related', 0],
  ['findings', 0, 'params', 'expected'],
];

test.each(objects.map((path) => [path.join('/'), path] as const))('a member too many is refused in /%s', (_, path) => {
  const report = printed({ diagnostics: [rich], files: 1, fixes: [fix] });
  at(report, path)['more'] = 1;
  expect(isReport(report)).toBe(false);
});

test.each<[Path, string, unknown]>([
  [[], 'counts', undefined],
  [['counts'], 'errors', -1],
  [['findings', 0], 'severity', 'info'],
  [['findings', 0], 'ruleId', 'No Rule'],
  [['findings', 0], 'pointer', 'about/0'],
  [['findings', 0], 'pointer', '/a~2'],
  [['findings', 0], 'column', 0],
  [['findings', 0], 'endLine', undefined],
  [['findings', 0], 'path', undefined],
  [['findings', 0], 'message', undefined],
  [['findings', 0, 'related', 0], 'endColumn', undefined],
  [['findings', 0, 'params'], 'id', null],
])('%j with %s %j is refused', (path, member, value) => {
  const report = printed({ diagnostics: [rich], files: 1, fixes: [fix] });
  at(report, path)[member] = value;
  expect(isReport(JSON.parse(JSON.stringify(report)))).toBe(false);
});

test('whatever is contributed, the report is valid', () => {
  const text = fc.string({ unit: 'binary' });
  const params = fc.record({
    id: text,
    types: fc.array(text),
    ja: fc.double({ noNaN: true, noDefaultInfinity: true }),
  });
  fc.assert(
    fc.property(text, params, fc.array(text, { maxLength: 3 }), (file, params, suggestions) => {
      expect(isReport(printed({ diagnostics: [{ ...rich, file, params, suggestions }], files: 1 }))).toBe(true);
    }),
  );
});

function at(value: unknown, path: Path): Record<string, unknown> {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value) as Record<
    string,
    unknown
  >;
}
