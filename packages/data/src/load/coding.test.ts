import type { Authored } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { type ReadingFile, reliabilityOfCoding } from './coding.ts';

const isReadingLine = (value: unknown): value is Authored.ReadingLine =>
  typeof value === 'object' && value !== null && 'leaf' in value && 'role' in value && 'units' in value;

const reading = (name: string, ...roles: readonly string[]): ReadingFile => ({
  file: name,
  text: `${roles.map((role, at) => JSON.stringify({ leaf: `${at}`, role, units: [] })).join('\n')}\n`,
});

test('a document that was read twice has figures, and one that was read once has none', () => {
  const files = [
    reading('memo/reading-1.jsonl', 'legal', 'position', 'heading'),
    reading('memo/reading-2.jsonl', 'legal', 'position', 'heading'),
    reading('other/reading-1.jsonl', 'legal'),
  ];
  expect(reliabilityOfCoding(files, isReadingLine)).toEqual(
    new Map([
      [
        'documents/memo',
        [
          { measure: 'role', leaves: 3, agreement: 1, alpha: 1, low: 1, high: 1 },
          { measure: 'units', leaves: 3, agreement: 1 },
        ],
      ],
    ]),
  );
});

test('a line that is no reading is named by file and line', () => {
  const second = (text: string): ReadingFile[] => [
    reading('memo/reading-1.jsonl', 'legal'),
    { file: 'memo/reading-2.jsonl', text },
  ];
  expect(() => reliabilityOfCoding(second('\n{'), isReadingLine)).toThrow('coding/memo/reading-2.jsonl:2: not JSON');
  expect(() => reliabilityOfCoding(second('[]'), isReadingLine)).toThrow(
    'coding/memo/reading-2.jsonl:1: not a line of a reading',
  );
});
