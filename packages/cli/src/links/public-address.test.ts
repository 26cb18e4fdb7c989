import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

/** Any address of a range, by its first address as a number and the number of bits that are fixed. */
const v4 = (first: string, prefix: number): fc.Arbitrary<string> =>
  fc.bigInt({ min: 0n, max: 2n ** BigInt(32 - prefix) - 1n }).map((rest) => {
    const start = first.split('.').reduce((number, part) => number * 256n + BigInt(part), 0n);
    return [24n, 16n, 8n, 0n].map((shift) => ((start + rest) >> shift) & 255n).join('.');
  });
/** The groups that are fixed, then any. */
const v6 = (...groups: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8 - groups.length, maxLength: 8 - groups.length })
    .map((rest) => [...groups, ...rest.map((group) => group.toString(16))].join(':'));

describe('no address of these ranges is public', () => {
  test.each<[string, fc.Arbitrary<string>]>([
    ['this network', v4('0.0.0.0', 8)],
    ['private 10', v4('10.0.0.0', 8)],
    ['shared by carriers', v4('100.64.0.0', 10)],
    ['loopback', v4('127.0.0.0', 8)],
    ['link-local', v4('169.254.0.0', 16)],
    ['private 172', v4('172.16.0.0', 12)],
    ['protocols', v4('192.0.0.0', 24)],
    ['documentation 1', v4('192.0.2.0', 24)],
    ['6to4 relays', v4('192.88.99.0', 24)],
    ['private 192', v4('192.168.0.0', 16)],
    ['benchmarks', v4('198.18.0.0', 15)],
    ['documentation 2', v4('198.51.100.0', 24)],
    ['documentation 3', v4('203.0.113.0', 24)],
    ['multicast', v4('224.0.0.0', 4)],
    ['reserved, broadcast among them', v4('240.0.0.0', 4)],
    ['IPv6: mapped IPv4', v4('0.0.0.0', 0).map((address) => `::ffff:${address}`)],
    ['IPv6: compatible IPv4', v4('0.0.0.0', 0).map((address) => `::${address}`)],
    ['IPv6: NAT64', v4('0.0.0.0', 0).map((address) => `64:ff9b::${address}`)],
    ['IPv6: local NAT64', v6('64', 'ff9b', '1')],
    ['IPv6: discard', v6('100', '0', '0', '0')],
    ['IPv6: Teredo', v6('2001', '0')],
    ['IPv6: benchmarks', v6('2001', '2', '0')],
    ['IPv6: documentation', v6('2001', 'db8')],
    ['IPv6: 6to4', v6('2002')],
    ['IPv6: documentation of 2024', v6('3fff', 'fff')],
    ['IPv6: segment routing', v6('5f00')],
    ['IPv6: unique local', fc.oneof(v6('fc00'), v6('fdff'))],
    ['IPv6: link-local', fc.oneof(v6('fe80'), v6('febf'))],
    ['IPv6: site-local', v6('fec0')],
    ['IPv6: multicast', fc.oneof(v6('ff02'), v6('ffff'))],
  ])('%s', (_, addresses) => {
    fc.assert(fc.property(addresses, (address) => !isPublicAddress(address)));
  });

  test.each(['::', '::1', 'fe80::1%eth0', '2606:4700::1%lo', '', 'localhost', '1.2.3', '0x7f000001', '127.1'])(
    '%j',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );
});

test.each([
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.0.1.0',
  '192.167.255.255',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2001:200::1',
  '2606:4700::1111',
  '2a00::1',
  '3ffe::1',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});
