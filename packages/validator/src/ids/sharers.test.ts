import { expect, test } from 'vitest';
import { repeatedBy, type Sharers } from './sharers.ts';

const sharers: Sharers = new Map([['key', ['a', 'b', 'c']]]);
const repeated = (id: string, run: readonly string[]): string | undefined =>
  repeatedBy(id, ['other', 'key'], sharers, new Set(run));

test('of two records of a run the later one repeats, and what the registry has was there first', () => {
  expect([repeated('a', ['a', 'b', 'c']), repeated('b', ['a', 'b', 'c'])]).toEqual([undefined, 'a']);
  expect([repeated('a', ['a']), repeated('a', ['a', 'b']), repeated('c', ['c'])]).toEqual(['b', 'c', 'a']);
  expect([repeated('d', ['d']), repeatedBy('a', ['none'], sharers, new Set())]).toEqual(['a', undefined]);
});
