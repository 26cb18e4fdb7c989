import { expect, test } from 'vitest';
import { finding } from '../../test/example.ts';
import { known, themes } from '../../test/example-paths.ts';
import { reportOf } from '../../test/reports.ts';
import { inLines, lineOf, stream } from '../../test/stream.ts';
import { MOST } from './findings.ts';

const types = ['commitment', 'pillar', 'agreement', 'instrument'].map((type) => ({ type }));
const target = lineOf(themes).replace('memo-2024/pillars/themes', 'memo-2024/pillars/themes-2');
const ordered = target.replace('"order":1', '"order":2');
const on = (id: string, about: string): string =>
  reportOf({ id: `updates/${id}`, about: [about], exact: '前年に会合を開いた。' });
const missing = (line: number, text: string, id: string, suggestions: readonly string[] = []) => {
  const start = text.indexOf(`"${id}"`) + 1;
  return finding([stream, line, start, start + id.length + 2], {
    ruleId: 'reference',
    messageId: 'missing',
    params: { id, types },
    pointer: '/about/0/id',
    suggestions,
  });
};
/** More lines than are looked at together. */
const between = Array.from({ length: 50 }, (_, at) =>
  on(`between-${at}`, `memo-2024/pillars/themes-${at % 2 ? 2 : 3}`),
);
const settled = between.map((line) => line.replaceAll('themes-3', 'themes-2'));

const refersTo2 = on('to', 'memo-2024/pillars/themes-2');
const isReference = ({ ruleId }: { readonly ruleId: string }): boolean => ruleId === 'reference';

test('a record may stand in a later line, in an earlier one, or in the same', () => {
  expect(inLines(refersTo2, ordered).diagnostics).toEqual([]);
  expect(inLines(ordered, refersTo2).diagnostics).toEqual([]);
  expect(inLines(refersTo2, ...settled, ordered).diagnostics.filter(isReference)).toEqual([]);
  expect(inLines(ordered, ...settled, refersTo2).diagnostics.filter(isReference)).toEqual([]);
});

test('a record may stand in a line that breaks its schema, which is found alone', () => {
  const broken = ordered.replace('"order":2', '"order":"2"');
  for (const lines of [
    [refersTo2, broken],
    [broken, refersTo2],
  ]) {
    expect(inLines(...lines).diagnostics.map(({ ruleId, pointer }) => [ruleId, pointer])).toEqual([
      ['schema', '/order'],
    ]);
  }
});

test('a record that stands nowhere is missing, with the nearest ids of the registry', () => {
  const wrong = on('wrong', 'memo-2024/sharin');
  expect(inLines(ordered, wrong).diagnostics).toEqual([missing(2, wrong, 'memo-2024/sharin', ['memo-2024/sharing'])]);
});

test('the agreement of a pillar may stand in a later line, and is missing where it stands in none', () => {
  const pillar = ordered.replace('"memo-2024/pillars/themes-2"', '"memo-2025/pillars/themes"');
  const agreement = lineOf('records/agreements/memo-2024.yaml', [['id: memo-2024', 'id: memo-2025']]);
  const start = pillar.indexOf('"memo-2025/pillars/themes"') + 1;
  const expected = finding([stream, 1, start, start + '"memo-2025/pillars/themes"'.length], {
    ruleId: 'pillar-agreement',
    messageId: 'agreement',
    params: { id: 'memo-2025/pillars/themes', agreement: 'memo-2025' },
    pointer: '/id',
    suggestions: ['memo-2024'],
  });
  expect(inLines(pillar).diagnostics).toEqual([expected]);
  expect(inLines(pillar, ...between.map(() => ''), agreement).diagnostics).toEqual([]);
  expect(
    inLines(pillar, ...settled, ordered, agreement).diagnostics.filter(({ ruleId }) => ruleId === 'pillar-agreement'),
  ).toEqual([]);
});

test('a quote of a document that a line brings is not settled by the line: the quote cannot be checked', () => {
  const document = lineOf(known).replace('documents/known', 'documents/new');
  const quoting = on('quoting', 'memo-2024/sharing').replace(
    '"document":"documents/memo"',
    '"document":"documents/new"',
  );
  const found = inLines(quoting, document).diagnostics.filter(isReference);
  expect(found.map(({ line, messageId, pointer }) => [line, messageId, pointer])).toEqual([
    [1, 'missing', '/evidence/0/quote/document'],
  ]);
});

test('however many references wait, all that stay open are counted, and only they', () => {
  const open = Array.from({ length: MOST + 500 }, (_, at) => on(`open-${at}`, `memo-2024/pillars/open-${at}`));
  const kept = inLines(...open);
  expect(kept.diagnostics).toEqual(
    open
      .slice(0, MOST)
      .map((line, at) => missing(at + 1, line, `memo-2024/pillars/open-${at}`, kept.diagnostics[at]?.suggestions)),
  );
  expect(kept.more).toEqual({ errors: 500, warnings: 0 });

  const records = open.map((_, at) => ordered.replace('themes-2', `open-${at}`));
  expect(inLines(...open, ...records)).toMatchObject({ diagnostics: [], more: { errors: 0, warnings: 0 } });
  const [, ...butFirst] = records;
  expect(inLines(...open, ...butFirst)).toMatchObject({
    more: { errors: 0, warnings: 0 },
    diagnostics: [{ line: 1 }],
  });
  expect(inLines(...open, ...records.slice(0, -1))).toMatchObject({
    more: { errors: 1, warnings: 0 },
    diagnostics: [],
  });
});

test('a reference that stays open is shown behind many that later lines settled', () => {
  const settledSoon = Array.from({ length: MOST + 10 }, (_, at) => [
    on(`about-${at}`, `memo-2024/pillars/soon-${at}`),
    ordered.replace('themes-2', `soon-${at}`),
  ]).flat();
  const wrong = on('wrong', 'memo-2024/sharin');
  expect(inLines(...settledSoon, wrong).diagnostics).toEqual([
    missing(settledSoon.length + 1, wrong, 'memo-2024/sharin', ['memo-2024/sharing']),
  ]);
});
