import { expect, test } from 'vitest';
import { finding } from '../../test/example.ts';
import { reportOf } from '../../test/reports.ts';
import { inLines, stream } from '../../test/stream.ts';
import { gatherer, MOST } from './findings.ts';

const BAD = 3000;
const linesOf = (found: { readonly diagnostics: ReturnType<typeof inLines>['diagnostics'] }) =>
  found.diagnostics.map(({ line }) => line);
const first = Array.from({ length: MOST }, (_, at) => at + 1);

test('the first findings are kept with their lines, and the others are counted', () => {
  const found = inLines(...Array.from({ length: BAD }, () => '}'));
  expect(linesOf(found)).toEqual(first);
  expect(found.texts).toEqual(new Map(first.map((line) => [line, '}'])));
  expect(found.more).toEqual({ errors: BAD - MOST, warnings: 0 });
});

test('errors and warnings are counted apart', () => {
  const gathered = gatherer();
  const one = finding([stream, 1, 1, 2], { ruleId: 'schema', messageId: 'missing', pointer: '' });
  for (let at = 0; at < MOST; at += 1) gathered.add([one]);
  gathered.add([one, { ...one, severity: 'warning' }, { ...one, severity: 'warning' }]);
  gathered.count({ errors: 10, warnings: 20 });
  expect(gathered.found().more).toEqual({ errors: 11, warnings: 22 });
});

test('what is kept of long lines has an end', () => {
  const line = `["${'x'.repeat(2 ** 20 - 100)}"`;
  const found = inLines(...Array.from({ length: 20 }, () => line));
  expect(linesOf(found)).toHaveLength(20);
  expect([...found.texts.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('repetitions and open references beyond those that are kept are counted', () => {
  const about = ['memo-2024/nowhere'] as const;
  const all = Array.from({ length: BAD }, (_, at) => reportOf({ id: 'updates/one', about, exact: `会合を${at}` }));
  const found = inLines(...all);
  expect(found.diagnostics).toHaveLength(MOST);
  // Each line quotes words that are not in the text; each refers to nothing; all but one repeat the id.
  expect(found.more).toEqual({ errors: 3 * BAD - 1 - MOST, warnings: 0 });
});
