import { expect, test } from 'vitest';
import { foundInTitle, inTitle } from '../../test/example-title.ts';

test.each([
  ['照会は office@example.org', 'Sharing', inTitle(['ja', 22], 'text-contact', 'address')],
  ['照会は03-0000-0000まで', 'Sharing', inTitle(['ja', 17], 'text-contact', 'telephone')],
  ['照会は＋', 'Call +44 20 7946 0000', inTitle(['en', 21], 'text-contact', 'telephone')],
])('%s · %s', (ja, en, expected) => {
  expect(foundInTitle(ja, en)).toEqual(expected);
});

test('nothing is found', () => {
  expect(foundInTitle('2024年2月6日及び7日、2025-01-22 の会合', 'Meeting of 6-7 February 2024, 2025-01-22')).toEqual(
    [],
  );
});
