import { expect, test } from 'vitest';
import { after } from '../../test/after.ts';
import { organisation } from '../../test/example-paths.ts';

/** Messages on an address of the example that is replaced. */
const found = (address: string) =>
  after(organisation, 'https://one.example/', address).map(({ messageId }) => messageId);

test.each([
  ['https://ministry.example@evil.example/', 'address-user'],
  ['https://user:secret@one.example:99999/', 'address-user'],
  ['https://@one.example', 'address-user'],
  ['https://one.example:99999/a', 'address-port'],
  ['https://one.example:0', 'address-port'],
  ['https://one.example:/a', 'address-port'],
  ['https://one.example:00443/a', 'address-port'],
  ['https://192.0.2.1/a', 'address-host'],
  ['https://3221225985/', 'address-host'],
  ['https://0x7f.1/', 'address-host'],
  ['https://[2001:db8::1]/', 'address-host'],
  ['https://localhost/x', 'address-host'],
  ['https://intranet', 'address-host'],
  ['https://records.ministry.local/', 'address-host'],
  ['https://-one.example/', 'address-host'],
  ['https://one..example/', 'address-host'],
  ['https://例え.example/', 'not-an-address'],
  ['https:///a', 'wrong-form'],
  ['http://one.example/', 'wrong-form'],
])('%s: %s', (address, messageId) => {
  expect(found(address)).toEqual([messageId]);
});

test.each([
  'https://one.example',
  'https://www.One-2.example:443/a/b%20c?d=e@f:1#g',
  'https://one.example:65535?x',
  'https://xn--r8jz45g.xn--zckzah/',
  'https://local.internal.example/',
])('%s is right', (address) => {
  expect(found(address)).toEqual([]);
});
