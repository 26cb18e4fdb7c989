import type { Authored, Update } from '@digital-accords/model';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { expect, test } from 'vitest';
import { standardSchema } from './standard-schema.ts';

const registry = { type: 'registry', id: 'registry', asOf: '2026-01-31' };
const waiver = { rule: 'edtf', record: 'updates/a', reason: { ja: '例', en: 'An example' } };

test('a value that fits is handed on', () => {
  const { version, vendor, validate } = standardSchema('registry')['~standard'];
  expect([version, vendor, validate(registry)]).toEqual([1, 'digital-accords', { value: registry }]);
});

test('mistakes have a sentence in either language and a path', () => {
  const wrong = { ...registry, waivers: [{ ...waiver, reason: { ja: '例', en: 1 } }] };
  const issues = (lang: 'ja' | 'en') => standardSchema('registry', { lang })['~standard'].validate(wrong);
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

test('a property that is missing has the path where it would stand', () => {
  const { reason: _, ...without } = waiver;
  const result = standardSchema('registry')['~standard'].validate({ ...registry, waivers: [waiver, without] });
  expect(result).toMatchObject({ issues: [{ path: ['waivers', 1, 'reason'] }] });
});

test('the published form is another schema', () => {
  const { validate } = standardSchema('registry', { form: 'published' })['~standard'];
  expect(validate(registry)).toMatchObject({
    issues: expect.arrayContaining([expect.objectContaining({ path: ['derived'] })]),
  });
});

test('types are those of the form', () => {
  const authored: StandardSchemaV1<Authored.Update> = standardSchema('update');
  const published: StandardSchemaV1<Update> = standardSchema('update', { form: 'published' });
  // @ts-expect-error: what is published is more than what is written
  const wrong: StandardSchemaV1<Update> = standardSchema('update');
  expect([authored, published, wrong].map((schema) => schema['~standard'].vendor)).toEqual(
    Array.from({ length: 3 }, () => 'digital-accords'),
  );
});
