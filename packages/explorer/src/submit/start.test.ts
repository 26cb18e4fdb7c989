import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { suggestedId } from './start.ts';

test.each([
  ['Third Digital Council held in Tōkyō', 'updates/third-digital-council-held-in-tokyo'],
  ['  ——  ', ''],
  ['会合', ''],
])('“%s” suggests the id “%s”', (title, id) => {
  expect(suggestedId(title)).toBe(id);
});

test('what is suggested is an id, or nothing', () => {
  assert(
    property(string({ unit: 'grapheme' }), (title) => /^(updates\/[a-z0-9]+(-[a-z0-9]+)*)?$/.test(suggestedId(title))),
  );
});
