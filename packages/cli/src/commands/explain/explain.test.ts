import { expect, test } from 'vitest';
import { cli } from '../../../test/cli.ts';

test('a rule in both languages', async () => {
  const [english, japanese] = [
    await cli(['explain', 'country-code']),
    await cli(['explain', 'country-code', '--lang', 'ja']),
  ];
  expect([english.out.split('\n')[0], japanese.out.split('\n')[0]]).toEqual([
    'country-code (Error)',
    'country-code (エラー)',
  ]);
  expect(english.out).toContain('Failing\n  country: UK\n\nPassing\n  country: GB\n');
});

test('every rule is listed', async () => {
  const { code, out } = await cli(['explain']);
  const { out: json } = await cli(['explain', '--json']);
  expect([code, out.trimEnd().split('\n').length]).toEqual([0, JSON.parse(json).length]);
});

test('a misspelt rule', async () => {
  expect(await cli(['explain', 'contry-code'])).toEqual({
    code: 2,
    out: '',
    err: 'accords: There is no rule “contry-code”. Did you mean country-code?\n',
  });
});
