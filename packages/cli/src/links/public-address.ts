import { BlockList, isIP } from 'node:net';

/** Ranges of IPv4 that no public server has (IANA special-purpose registry, RFC 6890 and later), multicast and reserved ones. */
const notPublic4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Ranges within global unicast (2000::/3) that are for protocols, tunnels to IPv4, or documentation. */
const notPublic6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const blocked4 = new BlockList();
for (const [net, prefix] of notPublic4) blocked4.addSubnet(net, prefix, 'ipv4');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

const blocked6 = new BlockList();
for (const [net, prefix] of notPublic6) blocked6.addSubnet(net, prefix, 'ipv6');

/**
 * Whether an address is one that a public server can have. All else is refused: private, shared, loopback and link-local
 * addresses, multicast, documentation, and IPv6 that stands for IPv4 (mapped, NAT64, 6to4, Teredo).
 *
 * @param address IPv4 or IPv6, without a zone; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false;
  switch (isIP(address)) {
    case 4:
      return !blocked4.check(address, 'ipv4');
    case 6:
      return globalUnicast.check(address, 'ipv6') && !blocked6.check(address, 'ipv6');
    default:
      return false;
  }
}
