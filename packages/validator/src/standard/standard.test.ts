import { expect, test } from 'vitest';
import { standardSchema } from './standard.ts';

const registry = { type: 'registry', id: 'registry', asOf: '2026-01-31' };

test('a value that fits is handed on', () => {
  const { version, vendor, validate } = standardSchema('registry')['~standard'];
  expect([version, vendor, validate(registry)]).toEqual([1, 'digital-accords', { value: registry }]);
});

test('mistakes have a sentence in either language and a path', () => {
  const wrong = { ...registry, waivers: [{ rule: 'edtf', record: 'updates/a', reason: { ja: '例', en: 1 } }] };
  const issues = (language: 'ja' | 'en') => standardSchema('registry', language)['~standard'].validate(wrong);
  const path = ['waivers', 0, 'reason', 'en'];
  expect([issues('en'), issues('ja')]).toEqual([
    { issues: [{ path, message: expect.stringMatching(/`en`.*text/) }] },
    { issues: [{ path, message: expect.stringMatching(/`en`.*文字列/) }] },
  ]);
});
