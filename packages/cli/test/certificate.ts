import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate that it signed itself, both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const [INTEGER, BIT_STRING, OCTETS, OID, UTF8, TIME, SEQUENCE, SET] = [2, 3, 4, 6, 12, 23, 48, 49];
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const DNS_NAME = 0x82;
const NO_UNUSED_BITS = 0;

/**
 * Makes a certificate (X.509) for names of servers, so that tests speak TLS without a certificate of their own on disk.
 *
 * @param hosts the names
 */
export function certificateFor(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = node(SEQUENCE, oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const name = node(SEQUENCE, node(SET, node(SEQUENCE, oid(0x55, 0x04, 0x03), node(UTF8, Buffer.from('test')))));
  const names = node(SEQUENCE, ...hosts.map((host) => node(DNS_NAME, Buffer.from(host))));
  const subjectAltName = node(SEQUENCE, oid(0x55, 0x1d, 0x11), node(OCTETS, names));
  const signed = node(
    SEQUENCE,
    node(VERSION, node(INTEGER, Buffer.from([2]))),
    node(INTEGER, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    node(SEQUENCE, node(TIME, Buffer.from('200101000000Z')), node(TIME, Buffer.from('491231235959Z'))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    node(EXTENSIONS, node(SEQUENCE, subjectAltName)),
  );
  const signature = Buffer.concat([Buffer.from([NO_UNUSED_BITS]), sign('sha256', signed, privateKey)]);
  const certificate = node(SEQUENCE, signed, ecdsaWithSha256, node(BIT_STRING, signature));
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** A value of DER: tag, length, content. */
function node(tag: number | undefined, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag ?? 0, ...size]), body]);
}

function oid(...bytes: readonly number[]): Buffer {
  return node(OID, Buffer.from(bytes));
}
