import { expect, test } from 'vitest';
import { found } from '../../test/example.ts';
import { research, sharing } from '../../test/example-paths.ts';
import { relation } from '../../test/later-agreement.ts';

const to = (id: string): readonly [string, string] => [
  'horizon: ongoing\n',
  `${relation('renders', id)}horizon: ongoing\n`,
];
const cycles = (edits: Parameters<typeof found>[0]) =>
  found(edits)
    .filter(({ ruleId }) => ruleId === 'relation-cycle')
    .map(({ file, messageId, params }) => [file, messageId, params]);

test('a circle is shown at each of its relations, with the way round', () => {
  const [one, other] = ['memo-2024/sharing', 'memo-2024/research'];
  expect(cycles({ [sharing]: [to('memo-2024/research')], [research]: [to('memo-2024/sharing')] })).toEqual([
    [research, 'cycle', { path: [other, one, other] }],
    [sharing, 'cycle', { path: [one, other, one] }],
  ]);
});

test('a relation in one direction is no circle', () => {
  expect(cycles({ [sharing]: [to('memo-2024/research')] })).toEqual([]);
});
