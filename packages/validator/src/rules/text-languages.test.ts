import { expect, test } from 'vitest';
import { found } from '../../test/example.ts';
import { organisation } from '../../test/example-paths.ts';
import { foundInTitle, inTitle } from '../../test/example-title.ts';

test.each([
  ['Sharing it', 'Sharing', inTitle(['ja', 10], 'text-languages', 'not-japanese')],
  ['Sharing', 'Sharing', inTitle(['ja', 7], 'text-languages', 'not-japanese')],
  ['IEEE', 'IEEE', inTitle(['ja', 4], 'text-languages', 'not-japanese')],
  ['情報の共有', '情報の共有', inTitle(['en', 5], 'text-languages', 'not-english')],
  ['5Gの共有', '5Gの共有', inTitle(['en', 5], 'text-languages', 'copied-japanese')],
])('%s · %s', (ja, en, expected) => {
  expect(foundInTitle(ja, en)).toEqual(expected);
});

test('nothing is found', () => {
  expect(foundInTitle('ＩＣＴの共有', 'Sharing on 推進')).toEqual([]);
});

test('an official name may be Latin in both languages', () => {
  expect(found({ [organisation]: [['ja: 第一国', 'ja: Country One']] })).toEqual([]);
});
