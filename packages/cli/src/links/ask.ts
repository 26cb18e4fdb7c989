import { request } from 'node:https';
import { isIP } from 'node:net';
import { systemCode } from '@digital-accords/validator/node';
import type { Network } from './network.ts';
import { isPublicAddress } from './public-address.ts';
import type { LinkProblem } from './report.ts';

/** What one address answered: a status and where it leads, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly status: number; readonly location: string | undefined }
  | { readonly ok: false; readonly problem: LinkProblem };

/** How an address is asked. */
export interface Asking {
  readonly network: Network;
  /** Milliseconds until an answer counts as missing, the look-up of the name included. */
  readonly timeout: number;
  /** Who asks. */
  readonly userAgent: string;
}

/** Bytes of a head; no body is read. */
const MOST_BYTES = 16_384;

/**
 * Asks an address once, without following where it leads. Every address of its host must be public, and the connection goes
 * to the very address that was checked: a name that leads elsewhere a moment later changes nothing.
 *
 * @param url an address that may be asked
 * @param method HEAD first; GET for servers that do not answer it
 * @param asking the network and the time
 */
export async function ask(url: URL, method: 'HEAD' | 'GET', asking: Asking): Promise<Answer> {
  const signal = AbortSignal.timeout(asking.timeout);
  try {
    const addresses = await until(signal, asking.network.resolve(url.hostname));
    const [first] = addresses;
    if (first === undefined) return { ok: false, problem: 'unknown-host' };
    if (!addresses.every(isPublicAddress)) return { ok: false, problem: 'address-not-public' };
    return await answerOf(url, method, first, signal, asking);
  } catch (error) {
    return { ok: false, problem: signal.aborted ? 'timeout' : problemOf(error) };
  }
}

function answerOf(
  url: URL,
  method: 'HEAD' | 'GET',
  checked: string,
  signal: AbortSignal,
  { network, userAgent }: Asking,
): Promise<Answer> {
  const { address, port, ca } = network.dial(checked);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        method,
        host: url.hostname,
        servername: url.hostname,
        path: `${url.pathname}${url.search}`,
        port,
        // A connection of its own, to the address that was checked.
        agent: false,
        lookup: (_, options, found) => {
          const family = isIP(address);
          if (options.all) found(null, [{ address, family }]);
          else found(null, address, family);
        },
        headers: { host: url.host, 'user-agent': userAgent, accept: '*/*' },
        maxHeaderSize: MOST_BYTES,
        signal,
        ...(ca !== undefined && { ca }),
      },
      (response) => {
        resolve({ ok: true, status: response.statusCode ?? 0, location: response.headers.location });
        response.destroy();
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** A promise, or the end of the time. */
function until<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}

function problemOf(error: unknown): LinkProblem {
  const code = systemCode(error);
  if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EAI_AGAIN') return 'unknown-host';
  return /CERT|SSL|TLS|SIGNATURE|ISSUER/.test(code) ? 'certificate' : 'connection';
}
