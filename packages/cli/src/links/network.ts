/** The network as the check of addresses uses it. Tests replace it by a server of this machine. */
export interface Network {
  /**
   * The addresses of a host.
   *
   * @throws Error if the host has none, or if it cannot be looked up
   */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Where a connection to a checked address goes, and whose certificates it trusts. */
  readonly dial: (address: string) => Dial;
}

/** Where a connection goes. */
export interface Dial {
  readonly address: string;
  readonly port: number;
  /** A certificate of an authority; those of Node by default. */
  readonly ca?: string;
}

const HTTPS = 443;

/** The network of this machine. */
export async function machineNetwork(): Promise<Network> {
  const { lookup } = await import('node:dns/promises');
  return {
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    dial: (address) => ({ address, port: HTTPS }),
  };
}
