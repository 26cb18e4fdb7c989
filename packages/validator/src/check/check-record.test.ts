import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { release } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { meeting } from '../../test/example-paths.ts';
import { checkRecord } from './check-record.ts';

const options = { against: release(), today: '2026-01-31' };
const record = load(files[meeting] ?? '') as Readonly<Record<string, unknown>>;
const later = { ...record, id: 'updates/later', date: { edtf: '2024-03' } };
const [evidence] = record['evidence'] as readonly { readonly quote: object }[];

test('a new record that is right', async () => {
  const quote = { ...evidence?.quote, exact: '前年に会合' };
  expect(await checkRecord({ ...later, evidence: [{ ...evidence, quote }] }, options)).toEqual({
    ok: true,
    findings: [],
  });
});

test('a record of the release, as it is and amended', async () => {
  expect(await checkRecord(record, options)).toEqual({
    ok: true,
    replaces: { id: 'updates/meeting', fields: [] },
    findings: [],
  });
  expect(await checkRecord({ ...record, reviewed: '2026-01-20' }, { ...options, lang: 'ja' })).toEqual({
    ok: true,
    replaces: { id: 'updates/meeting', fields: ['/reviewed'] },
    findings: [
      {
        ruleId: 'record-replaced',
        messageId: 'changed',
        message: expect.stringContaining('「updates/meeting」は、台帳にすでにあります。'),
        params: { id: 'updates/meeting', fields: [{ field: 'update.reviewed' }] },
        severity: 'warning',
        pointer: '/id',
        path: ['id'],
        suggestions: [],
        url: expect.stringMatching(/rules\.ja\.md#record-replaced$/),
      },
    ],
  });
});

test('an invented quote is an error, with its words in the language that was asked for', async () => {
  const quote = { ...evidence?.quote, exact: '前年に会合を閉じた。' };
  const { ok, findings } = await checkRecord({ ...later, evidence: [{ ...evidence, quote }] }, options);
  expect([ok, findings.map(({ ruleId, path, message }) => [ruleId, path, message])]).toEqual([
    false,
    [['quote-verbatim', ['evidence', 0, 'quote', 'exact'], expect.stringContaining('The quote differs')]],
  ]);
});

test.each([undefined, null, 'text', [], () => 1])('%s is no record', async (value) => {
  const { ok, findings } = await checkRecord(value, options);
  expect([ok, findings.map(({ ruleId, messageId }) => [ruleId, messageId])]).toEqual([
    false,
    [['schema', 'not-a-record']],
  ]);
});

test('what JSON cannot hold is refused, and half a character found', async () => {
  const circle: { self?: object } = {};
  circle.self = circle;
  await expect(checkRecord(circle, options)).rejects.toThrow(TypeError);
  const { findings } = await checkRecord({ ...record, id: 'updates/\ud800' }, options);
  expect(findings.map(({ ruleId, path }) => [ruleId, path])).toEqual([['file-encoding', undefined]]);
});
