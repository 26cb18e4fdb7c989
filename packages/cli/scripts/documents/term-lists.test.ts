import { expect, test } from 'vitest';
import { withTerms } from './term-lists.ts';

test('a list holds the terms of today, and the text around it stays', () => {
  const page = 'A.\n\n<!-- terms: horizon -->\n\nold\n\n<!-- end -->\n\nB.\n';
  const filled = withTerms(page);
  expect(filled).toMatch(
    /^A\.\n\n<!-- terms: horizon -->\n\n- `milestone` \(.+, .+\)\. .+\n- `ongoing` .+\n\n<!-- end -->\n\nB\.\n$/,
  );
  expect(withTerms(filled)).toBe(filled);
});

test('an unknown vocabulary is refused', () => {
  expect(() => withTerms('<!-- terms: horizons -->\n<!-- end -->')).toThrow('horizons');
});
