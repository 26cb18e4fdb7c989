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
    {
      issues: [
        {
          path,
          message: expect.stringMatching(
            /^“Reason, English” \(`waivers\.reason\.en`\) is a whole number\. Write text\.$/,
          ),
        },
      ],
    },
    { issues: [{ path, message: expect.stringMatching(/^「理由（英語）」（waivers\.reason\.en）に整数/) }] },
  ]);
});
