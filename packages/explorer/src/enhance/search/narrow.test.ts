import { expect, test } from 'vitest';
import { countsOf, isChosen, type Values } from './narrow.ts';
import { addressOf, queryOf, toggled } from './query.ts';

const values = (type: string, topic: readonly string[]): Values => ({
  type: [type],
  agreement: ['memo'],
  organisation: [],
  topic,
  state: [],
});
const all = [values('commitment', ['ai', 'data']), values('commitment', ['ai']), values('update', ['data'])];

test('a record is shown if it has what is chosen of every facet', () => {
  expect(all.map((one) => isChosen(one, { type: 'commitment', topic: 'data' }))).toEqual([true, false, false]);
  expect(all.map((one) => isChosen(one, { type: 'commitment', topic: 'data' }, 'type'))).toEqual([true, false, true]);
  expect(all.map((one) => isChosen(one, {}))).toEqual([true, true, true]);
});

test('the counts of a facet follow what is chosen of the others', () => {
  expect([...countsOf('topic', all, { type: 'commitment', topic: 'data' })]).toEqual([
    ['ai', 2],
    ['data', 1],
  ]);
  expect([...countsOf('type', all, { topic: 'data' })]).toEqual([
    ['commitment', 1],
    ['update', 1],
  ]);
});

test('an address holds the words and what is chosen', () => {
  const query = { words: '半導体 & AI', chosen: { type: 'commitment', state: 'stated' } };
  expect(queryOf(addressOf(query))).toEqual(query);
  expect(queryOf('?q=+&type=&other=1')).toEqual({ words: '', chosen: {} });
  expect(addressOf({ words: '', chosen: {} })).toBe('');
});

test('a value is chosen, changed, and no longer chosen', () => {
  const query = { words: 'AI', chosen: { type: 'update' } };
  expect(toggled(query, 'topic', 'ai')).toEqual({ words: 'AI', chosen: { type: 'update', topic: 'ai' } });
  expect(toggled(query, 'type', 'event')).toEqual({ words: 'AI', chosen: { type: 'event' } });
  expect(toggled(query, 'type', 'update')).toEqual({ words: 'AI', chosen: {} });
});
