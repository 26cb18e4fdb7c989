import { isIP } from 'node:net';
import type { LinkProblem } from './report.ts';

/**
 * Whether an address may be asked at all, before any name is looked up.
 *
 * @param text an absolute address
 * @returns the address as a program reads it, or why it is refused
 */
export function askable(text: string): URL | LinkProblem {
  if (!URL.canParse(text)) return 'address-not-https';
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') {
    return 'address-not-https';
  }
  // Reading has turned every way to write an IPv4 address into four numbers; IPv6 stands in brackets.
  return isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 ? url : 'address-is-ip';
}
