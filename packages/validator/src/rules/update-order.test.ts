import { expect, test } from 'vitest';
import { found } from '../../test/example.ts';
import { meeting } from '../../test/example-paths.ts';

const dated = (edtf: string) =>
  found({ [meeting]: [['edtf: ../2024-01-31', `edtf: '${edtf}'`]] }).map(({ ruleId, messageId, params, pointer }) => [
    ruleId,
    messageId,
    params,
    pointer,
  ]);

test('before the text', () => {
  expect(dated('2023-12')).toEqual([
    ['update-order', 'before-text', { date: '2023-12', id: 'memo-2024/sharing', text: '2024-01-31' }, '/date/edtf'],
  ]);
});

test('after the day on which the evidence can have been public', () => {
  expect(dated('2026-01-20')).toEqual([
    ['update-order', 'after-evidence', { date: '2026-01-20', published: '2026-01-15' }, '/date/edtf'],
  ]);
});

test.each(['2024', '2024-01', '2024-01-31', '../2024-01-31', '2025-05/2025-06', '202X'])('%s may be', (edtf) => {
  expect(dated(edtf)).toEqual([]);
});
