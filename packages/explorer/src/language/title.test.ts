import { expect, test } from 'vitest';
import { titleRuns } from './title.ts';

test('numbers of meetings and dates are not broken', () => {
  expect(titleRuns('第3回会合（2024年7月）の開催')).toEqual([
    { text: '第3回', isWhole: true },
    { text: '会合（', isWhole: false },
    { text: '2024年7月', isWhole: true },
    { text: '）の開催', isWhole: false },
  ]);
  expect(titleRuns('The Japan-UK council')).toEqual([
    { text: 'The ', isWhole: false },
    { text: 'Japan-UK', isWhole: true },
    { text: ' council', isWhole: false },
  ]);
  expect(titleRuns('AI')).toEqual([{ text: 'AI', isWhole: false }]);
});
