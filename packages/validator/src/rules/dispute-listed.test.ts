import type { Authored } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { edited, finding, found } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { report } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { validate } from '../validate/validate.ts';

test('a difference that is not listed, and one that there is not', () => {
  expect(found({ [report]: [['second: background', 'second: position']] })).toEqual([
    finding([report, 14, 1, 9], {
      ruleId: 'dispute-listed',
      messageId: 'missing',
      pointer: '/disputes',
      params: {
        leaf: '2',
        about: { phrase: 'role' },
        first: { term: 'role/progress' },
        second: { term: 'role/background' },
      },
    }),
    {
      ...finding([report, 15, 5, 0], {
        ruleId: 'dispute-listed',
        messageId: 'unfounded',
        pointer: '/disputes/0',
        params: { leaf: '2', about: { phrase: 'role' } },
      }),
      line: 15,
      column: 5,
      endLine: 22,
      endColumn: 53,
    },
  ]);
});

test('the differences that there are', () => {
  expect(found({})).toEqual([]);
});

test('a difference of fields that is not listed, and one that there is not', () => {
  const line: Authored.FieldReadingLine = {
    commitment: 'memo-2024/sharing',
    action: 'exchange',
    otherActions: [],
    modifiers: [],
    horizon: 'ongoing',
    topics: ['data/flows'],
    fora: [],
    instruments: [],
  };
  const other: Authored.FieldReadingLine = { ...line, modifiers: ['open-list'] };
  const fields = new Map([
    ['memo/fields-1.jsonl', [line]],
    ['memo/fields-2.jsonl', [other]],
  ]);
  const reading = (file: string) => `    - file: memo/${file}\n      reader: person\n      day: "2026-01-20"\n`;
  const dispute = `    - commitment: memo-2024/sharing\n      field: action\n      first: exchange\n      second: consult\n      settled: exchange\n      reason: { ja: 理由, en: Reason. }\n`;
  const text = `fields:\n  readings:\n${reading('fields-1.jsonl')}${reading('fields-3.jsonl')}  method: { ja: 方法, en: Method. }\n  disputes:\n${dispute}disputes:`;
  const found = (second: string) =>
    validate({
      files: edited({ [report]: [['disputes:', text.replace('fields-3.jsonl', second)]] }),
      sources,
      coding: { ...coding, fields },
      today: '2026-01-31',
    }).diagnostics.map(({ ruleId, messageId, pointer, params }) => ({ ruleId, messageId, pointer, params }));
  expect([found('fields-3.jsonl'), found('fields-2.jsonl')]).toEqual([
    [
      {
        ruleId: 'reading-leaves',
        messageId: 'missing',
        pointer: '/fields/readings/1/file',
        params: { file: 'memo/fields-3.jsonl' },
      },
    ],
    [
      {
        ruleId: 'dispute-listed',
        messageId: 'field-missing',
        pointer: '/fields/disputes',
        params: {
          commitment: 'memo-2024/sharing',
          field: { field: 'commitment.modifiers' },
          first: '–',
          second: 'open-list',
        },
      },
      {
        ruleId: 'dispute-listed',
        messageId: 'field-unfounded',
        pointer: '/fields/disputes/0',
        params: { commitment: 'memo-2024/sharing', field: { field: 'commitment.action' } },
      },
    ],
  ]);
});
