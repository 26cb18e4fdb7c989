import { type Asking, ask } from './ask.ts';
import type { LinkResult } from './report.ts';
import { askable } from './rule.ts';

const MOST_REDIRECTS = 3;
const redirects: readonly number[] = [301, 302, 303, 307, 308];
const gone: readonly number[] = [404, 410];

/**
 * Asks an address, and each address that it leads to. Each is checked anew by the same rules.
 *
 * @param address the address of a record
 * @param asking the network and the time
 */
export async function follow(address: string, asking: Asking): Promise<LinkResult> {
  let at = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const url = askable(at);
    if (typeof url === 'string') return { state: 'refused', problem: url };
    const answer = await askPolitely(url, asking);
    if (!answer.ok) {
      return { state: answer.problem === 'address-not-public' ? 'refused' : 'failed', problem: answer.problem };
    }
    const { status, location } = answer;
    if (redirects.includes(status) && location !== undefined) {
      if (!URL.canParse(location, url.href)) return { state: 'failed', problem: 'status', status };
      at = new URL(location, url).href;
    } else if (status >= 200 && status < 300) {
      return { state: 'reached', status, ...(hop > 0 && { movedTo: at }) };
    } else {
      return gone.includes(status) ? { state: 'gone', status } : { state: 'failed', problem: 'status', status };
    }
  }
  return { state: 'failed', problem: 'too-many-redirects' };
}

/** Some servers answer HEAD with an error and GET with the page. */
async function askPolitely(url: URL, asking: Asking): ReturnType<typeof ask> {
  const answer = await ask(url, 'HEAD', asking);
  return answer.ok && answer.status >= 400 ? ask(url, 'GET', asking) : answer;
}
