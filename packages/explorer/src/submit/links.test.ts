import { expect, test } from 'vitest';
import { issueForm, pullRequest } from './links.ts';

const address = (yaml: string): string => pullRequest('updates/a', yaml).address;

test('a link holds 7,000 bytes as encoded, and no more', () => {
  const room = 7000 - address('').length;
  const full = pullRequest('updates/a', 'x'.repeat(room));
  expect([full.isPrefilled, full.address.length]).toEqual([true, 7000]);
  expect(pullRequest('updates/a', 'x'.repeat(room + 1))).toEqual({
    isPrefilled: false,
    address: expect.stringMatching(/\?filename=packages%2Fdata%2Frecords%2Fupdates%2Fa\.yaml$/),
  });
  // A character of Japanese is three bytes, each of which is three as encoded.
  expect([pullRequest('updates/a', '協'.repeat(Math.floor(room / 9))).isPrefilled, address('協').length]).toEqual([
    true,
    address('').length + 9,
  ]);
});

test('what is typed cannot leave its place in an address', () => {
  const { searchParams, origin, pathname } = new URL(address('a&filename=b#c\r\n"><script>'));
  expect([origin, pathname, [...searchParams]]).toEqual([
    'https://github.com',
    '/digital-accords/digital-accords/new/main',
    [
      ['filename', 'packages/data/records/updates/a.yaml'],
      ['value', 'a&filename=b#c\r\n"><script>'],
    ],
  ]);
});

test('the issue form takes one commitment and one linked page', () => {
  const link = { kind: 'link', origin: 'party', source: { url: 'https://www.example.org/' } };
  const report = { id: 'updates/a', about: [{ id: 'x/y', kind: 'started' }], evidence: [link] };
  const model = {
    fields: { kind: 'group', title: '', description: '', parts: [] },
    records: {},
    issueOptions: {},
  } as const;
  const prefilled = new URL(issueForm(report, model)?.address ?? '').searchParams;
  expect([prefilled.get('slug'), prefilled.get('about'), prefilled.get('url')]).toEqual([
    'a',
    'x/y',
    'https://www.example.org/',
  ]);
  expect(issueForm({ ...report, evidence: [link, link] }, model)).toBeUndefined();
  expect(issueForm({ ...report, evidence: [{ ...link, kind: 'quote' }] }, model)).toBeUndefined();
});
