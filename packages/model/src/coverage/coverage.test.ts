import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedExample } from '../../test/published-example.ts';
import { placeText } from '../document/placed-text.ts';
import { createRegistry } from '../registry/registry.ts';
import { coverageOf, isQuoted } from './coverage.ts';

const { records, registry, placedText, document } = publishedExample;
const withdrawn = { state: 'withdrawn', day: '2026-01-01', reason: { ja: 'あ', en: 'a' } } as const;

test('a document is complete when every leaf has a role and every promise and report is quoted', () => {
  expect(coverageOf(placedText, registry)).toEqual({
    leaves: 6,
    withRole: 6,
    commitmentLeaves: 2,
    commitmentLeavesQuoted: 2,
    progressLeaves: 1,
    progressLeavesQuoted: 1,
    open: [],
    percent: 100,
  });
});

test('only current records cover, and each kind of leaf has its kind of record', () => {
  const others = createRegistry(
    records.map((record) => (record.type === 'update' ? { ...record, lifecycle: withdrawn } : record)),
  );
  expect(coverageOf(placedText, others)).toEqual({
    ...coverageOf(placedText, registry),
    progressLeavesQuoted: 0,
    open: ['2'],
    percent: 83.3,
  });
});

test('a leaf without a role is open, and so is one that does not fit, which has no locator', () => {
  const [first, ...others] = document.text.leaves;
  const leaves = others.map(({ role, ...one }) => (one.leaf === '1' || !role ? one : { ...one, role }));
  const unread = (count: number) => {
    const text = { ...document.text, leaves: [first, ...leaves.slice(0, count - 1)] } as const;
    return placeText({ ...document, text }, publishedExample.source);
  };
  expect(coverageOf(unread(6), registry)).toMatchObject({ withRole: 5, open: ['1'], percent: 83.3 });
  expect(coverageOf(unread(5), registry)).toMatchObject({ leaves: 6, withRole: 4, open: ['1'], percent: 66.6 });
});

test.each([
  ['exactly three fifths', [{ exact: '一二三' }], true],
  ['less', [{ exact: '一二' }], false],
  ['apart', [{ exact: '一二' }, { exact: '五' }], true],
  ['overlapping, counted once', [{ exact: '一二' }, { exact: '二' }], false],
  ['one in another', [{ exact: '一二三' }, { exact: '二' }], true],
  ['absent words', [{ exact: '六七八' }], false],
  ['none', [], false],
])('%s', (_, quotes, expected) => {
  expect(isQuoted('一二三四五', quotes)).toBe(expected);
});

test('a leaf counts in code points, and more quotes never cover less', () => {
  expect(isQuoted('𠮷𠮷a', [{ exact: '𠮷𠮷' }])).toBe(true);
  const text = '両国は情報を共有し、研究成果を公表する。';
  const quote = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => ({ exact: text.slice(start, start + length) }));
  fc.assert(
    fc.property(fc.array(quote), quote, (quotes, more) => {
      if (isQuoted(text, quotes)) expect(isQuoted(text, [more, ...quotes])).toBe(true);
    }),
  );
});
