import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

// FIPS 180-4, examples of the one-block message and of the empty one.
test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('of %j', (text, digest) => {
  expect(sha256(new TextEncoder().encode(text))).toBe(digest);
});
