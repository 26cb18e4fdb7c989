import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { event, issued, outOfOrder, talks } from '../../test/example-dates.ts';
import { agreement, memo } from '../../test/example-paths.ts';
import { foundWithLater, type Later, laterAgreement } from '../../test/later-agreement.ts';

test('a text of an agreement that was issued before it', () => {
  expect(found({ [memo]: [issued("'2024-01-30'")] })).toEqual([
    finding([agreement, 25, 5, 19], {
      ruleId: 'date-order',
      messageId: 'issued',
      pointer: '/documents/0',
      params: { id: 'documents/memo', issued: '2024-01-30', date: '2024-01-31' },
    }),
  ]);
});

test.each(["'2024-01-31'", '2024-01', "'2024'", '2024-02', "'2023/2024'", "'../2024-01-31'", '202X', 'soon'])(
  'one issued %s may be',
  (date) => {
    expect(outOfOrder({ [memo]: [issued(date)] })).toEqual([]);
  },
);

test('a document of an event that was issued before it', () => {
  const dated = (date: string) => outOfOrder({ [memo]: [issued('2024-02')] }, { [event]: talks(date) });
  const params = { id: 'documents/memo', issued: '2024-02', date: '2024-03' };
  expect([dated('2024-03'), dated('2024-02'), dated('2024-02-28/2024-03-01'), dated("'../2024-03'")]).toEqual([
    [[event, 'issued', params, '/documents/0']],
    [],
    [],
    [],
  ]);
});

const related = (kind: string, date?: string): Later => ({
  unit: '',
  ...(date !== undefined && { date }),
  agreement: `relations:
  - kind: ${kind}
    to: memo-2024
    basis: inferred
    reason:
      ja: 例
      en: Example
`,
});

test.each([
  ['builds-on', '2023', ['later-basis']],
  ['under', '2023', ['later-basis']],
  ['renames', '2023', ['later-basis']],
  ['complements', '2023', []],
  ['has-outcome', '2023', []],
  ['builds-on', '2024', []],
  ['builds-on', '2025', []],
  ['complements', '2025', []],
  ['has-outcome', '2024-01', []],
  ['has-outcome', '2025', ['earlier-outcome']],
])('an agreement that %s another of 2024-01-31, made %s', (kind, date, messages) => {
  const params = { kind: { term: `agreement-relation/${kind}` }, id: 'memo-2024', other: '2024-01-31', date };
  expect(
    foundWithLater(related(kind, date), 'date-order').map(({ file, messageId, params, pointer }) => [
      file,
      messageId,
      params,
      pointer,
    ]),
  ).toEqual(messages.map((messageId) => [laterAgreement, messageId, params, '/relations/0/to']));
});
