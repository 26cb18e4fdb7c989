import { expect, test } from 'vitest';
import { published } from '../published.ts';
import { searchable } from './searchable.ts';

const found = searchable(published);

test('each leaf of a document that is held can be found by its words', () => {
  const leaves = published.document.flatMap(({ id, text, derived }) =>
    text.state === 'held'
      ? text.leaves.map(({ leaf, derived: { start, end } }) => ({
          type: 'document',
          id,
          leaf,
          text: [...(derived.text ?? '')].slice(start, end).join(''),
        }))
      : [],
  );
  expect(found.filter(({ leaf }) => leaf !== undefined)).toEqual(leaves);
});

test('each record with words of its own can be found, and a withdrawn one cannot', () => {
  const wordless = ['registry', 'coding-report'];
  const ids = Object.values(published)
    .flat()
    .flatMap(({ type, id }) => (wordless.includes(type) ? [] : [id]));
  expect(found.flatMap(({ id, leaf }) => (leaf === undefined ? [id] : []))).toEqual(ids);
  const [first, ...rest] = published.commitment;
  if (!first) throw new Error('the registry has no commitment');
  const lifecycle = { state: 'withdrawn', day: '2026-01-01', reason: { ja: '誤り', en: 'a mistake' } } as const;
  const without = searchable({ ...published, commitment: [{ ...first, lifecycle }, ...rest] });
  expect(without).toEqual(found.filter(({ id }) => id !== first.id));
});
