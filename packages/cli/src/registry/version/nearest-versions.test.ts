import { expect, test } from 'vitest';
import { nearestVersions } from './nearest-versions.ts';

const versions = ['1.0.0', '1.2.0', '1.10.0', '1.9.0', '2.0.0'];

test.each([
  ['1.3.0', ['1.0.0', '1.2.0', '1.9.0', '1.10.0']],
  ['^0.1', ['1.0.0', '1.2.0']],
  ['3.0.0', ['1.10.0', '2.0.0']],
  ['next', ['1.10.0', '2.0.0']],
])('near %s', (wanted, near) => {
  expect(nearestVersions(wanted, versions)).toEqual(near);
});

test('near anything, if nothing is published', () => {
  expect(nearestVersions('1.0.0', [])).toEqual([]);
});
