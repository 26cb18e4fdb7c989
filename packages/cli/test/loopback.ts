import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { Network } from '../src/links/network.ts';
import { certificateFor } from './certificate.ts';

/** A real server of this machine, with real sockets and TLS, behind a network that says it has a public address. */
export interface Loopback {
  /** A network with the addresses of hosts; `dialled` keeps the addresses that a connection goes to. */
  readonly network: (resolve: Network['resolve'], dialled?: string[]) => Network;
  readonly close: () => void;
}

/** The address that a host of the network may have. */
export const PUBLIC = '93.184.216.34';

/**
 * Starts the server.
 *
 * @param hosts names for which it has a certificate
 * @param answer what it answers
 */
export async function loopback(hosts: readonly string[], answer: RequestListener): Promise<Loopback> {
  const certificate = certificateFor(hosts);
  const server = createServer(certificate, answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  return {
    network: (resolve, dialled = []) => ({
      resolve,
      dial: (address) => {
        dialled.push(address);
        return { address: '127.0.0.1', port, ca: certificate.cert };
      },
    }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
