import { expect, test } from 'vitest';
import { issueText, MARKER } from './text.mjs';

test('the issue has both lists, or the English one if both are too long', () => {
  const long = 'x'.repeat(40_000);
  expect([issueText('一', 'one'), issueText(long, long).length]).toEqual([
    `${MARKER}\n\n一\n\n---\n\none`,
    long.length + MARKER.length + 2,
  ]);
  expect(() => issueText('', long + long)).toThrow('more than 65000 characters');
});
