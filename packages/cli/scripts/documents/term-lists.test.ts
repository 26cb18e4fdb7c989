import { vocabularies } from '@digital-accords/model/vocabularies';
import { expect, test } from 'vitest';
import { withTerms } from './term-lists.ts';

test('a list holds the terms of today, and the text around it stays', () => {
  const page = 'A.\n\n<!-- terms: horizon -->\n\nold\n\n<!-- end -->\n\nB.\n';
  const filled = withTerms(page);
  const items = vocabularies.horizon.terms.map(
    ({ id, label, definition }) => `- \`${id}\` (${label.en}, ${label.ja}). ${definition.en}`,
  );
  expect(filled).toBe(page.replace('old', items.join('\n')));
  expect(withTerms(filled)).toBe(filled);
});

test('an unknown vocabulary is refused', () => {
  expect(() => withTerms('<!-- terms: horizons -->\n<!-- end -->')).toThrow('horizons');
});
