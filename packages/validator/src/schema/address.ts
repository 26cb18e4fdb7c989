/** What is wrong with the authority of an address, as a message of the rule on schemas. */
export type AddressFault = 'address-user' | 'address-port' | 'address-host';

/** The authority of an https address: user information, host and port (RFC 3986 §3.2). */
const AUTHORITY =
  /^https:\/\/(?:[^/?#]*(?<user>@))?(?<host>\[[^\]/?#]*\]|[A-Za-z0-9.-]*)(?::(?<port>[^/?#]*))?(?:[/?#]|$)/;

const GREATEST_PORT = 65_535;

/**
 * Says why an address does not have the form of a public address.
 *
 * @param address a text that breaks the pattern of addresses
 * @returns user information, a port that does not exist, or a host that has no public name; undefined if the reason is
 *   another
 */
export function addressFault(address: string): AddressFault | undefined {
  const { user, host, port } = AUTHORITY.exec(address)?.groups ?? {};
  if (user !== undefined) return 'address-user';
  if (port !== undefined && !(/^[1-9]\d{0,4}$/.test(port) && Number(port) <= GREATEST_PORT)) return 'address-port';
  return host === undefined || host === '' ? undefined : 'address-host';
}
