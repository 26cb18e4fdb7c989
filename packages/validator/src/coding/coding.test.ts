import { expect, test } from 'vitest';
import { readCoding } from './coding.ts';

const right = { leaf: '1', role: 'heading', units: [] };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const finding = (line: number, endColumn: number, messageId: string, params = {}) => ({
  ruleId: 'reading-line',
  severity: 'error',
  messageId,
  params,
  file: 'coding/memo/reading-1.jsonl',
  line: line,
  column: 1,
  endLine: line,
  endColumn,
  related: [],
  suggestions: [],
});

test('lines are read, and each line that is none is reported with its number', () => {
  const text = `${JSON.stringify(right)}\n\n{"leaf":\n[]\r\n{"leaf":"2","role":"見出し","units":[]}\n`;
  expect(readCoding([{ file: 'memo/reading-1.jsonl', bytes: bytes(text) }])).toEqual({
    coding: { leaves: new Map([['memo/reading-1.jsonl', [right]]]), fields: new Map() },
    diagnostics: [
      finding(3, 9, 'json'),
      finding(4, 4, 'schema', { pointer: '/' }),
      finding(5, 37, 'schema', { pointer: '/role' }),
    ],
  });
});

test('a reading of fields has a line a commitment', () => {
  const line = {
    commitment: 'memo-2024/sharing',
    action: 'exchange',
    otherActions: [],
    modifiers: ['open-list'],
    horizon: 'ongoing',
    topics: ['data/flows'],
    fora: [],
    instruments: [],
  };
  const text = `${JSON.stringify(line)}\n${JSON.stringify({ ...line, action: 'talk' })}\n`;
  const file = 'memo/fields-1.jsonl';
  expect(readCoding([{ file, bytes: bytes(text) }])).toEqual({
    coding: { leaves: new Map(), fields: new Map([[file, [line]]]) },
    diagnostics: [{ ...finding(2, 166, 'field-schema', { pointer: '/action' }), file: 'coding/memo/fields-1.jsonl' }],
  });
});
