import { addDays, type Day, type RecordId } from '@digital-accords/model';
import type { Asking } from './ask.ts';
import { follow } from './follow.ts';
import type { CheckedLink, LinkProblem, LinkReport } from './report.ts';

/** What a check of addresses starts from. */
export interface LinkCheck extends Asking {
  readonly addresses: ReadonlyMap<string, readonly RecordId[]>;
  readonly day: Day;
  /** An earlier report, whose answers are kept while they are not older than `maxAge` days. */
  readonly earlier: LinkReport | undefined;
  readonly maxAge: number;
}

/** If none of so many addresses can be connected to, there is no network, and it would take long to ask the others. */
const TRIES = 5;

/**
 * Asks each address, one after the other. An answer that is kept is not asked for again; what was not reached is.
 *
 * @param check the addresses, the day, the earlier report and the network
 * @returns what was found; undefined if there is no network
 */
export async function checkLinks({
  addresses,
  day,
  earlier,
  maxAge,
  ...asking
}: LinkCheck): Promise<LinkReport | undefined> {
  const oldest = addDays(day, -maxAge);
  const kept = new Map(
    (earlier?.links ?? [])
      .filter(({ checked, result }) => result.state === 'reached' && oldest <= checked && checked <= day)
      .map((link) => [link.url, link]),
  );
  const links: CheckedLink[] = [];
  const isOffline = (): boolean =>
    links.length > 0 && links.every(({ result }) => result.state === 'failed' && noNetwork.includes(result.problem));
  for (const [url, records] of addresses) {
    const known = kept.get(url);
    links.push(known ? { ...known, records } : { url, records, checked: day, result: await follow(url, asking) });
    if (links.length === TRIES && isOffline()) return undefined;
  }
  return isOffline() ? undefined : { day, links };
}

const noNetwork: readonly LinkProblem[] = ['unknown-host', 'connection', 'timeout'];
