import type { Commitment, Day, RecordId } from '../generated/authored.ts';
import type { Heard } from '../generated/published.ts';
import type { Registry } from '../registry/registry.ts';
import type { StatusDays } from './dating.ts';
import { datingOfText, daysSaid } from './record-dating.ts';
import { isReport, type Report } from './reports.ts';

/** A day on which something of a commitment happened or was said. */
export interface Hearing extends Heard {
  /** The day from which it is known. */
  readonly known: Day;
}

/**
 * Every day on which something of a commitment happened or was said, by inference or not (codebook §6). A search without
 * result and an activity of others are no news of it. An event counts on the day it happened and on each day its evidence
 * spoke of it, and never on the day that evidence was read.
 *
 * @param unit the commitment
 * @param reports every report on it
 * @param registry where agreements and documents are
 * @returns the days, in no order
 */
export function hearingsOf(unit: Commitment, reports: readonly Report[], registry: Registry): Hearing[] {
  const text = datingOfText(unit, registry);
  return [
    ...hearing(text.latest, text.published, 'text', unit.id),
    ...reports.flatMap((report) => {
      if (report.kind === 'relation') return hearing(report.latest, report.published, 'relation', report.id);
      if (!isReport(report.subject.kind)) return [];
      const said = daysSaid(report.update, registry).flatMap((day) => hearing(day, day, 'report', report.id));
      return [...hearing(report.latest, report.published, 'report', report.id), ...said];
    }),
  ];
}

/**
 * When a commitment was last heard of.
 *
 * @param hearings all days on which it was
 * @param days the day asked about and the day of knowledge
 * @returns the latest that is not after the first and was known by the second; of one day a report before a relation, and
 *   a relation before the text; undefined if there is none
 */
export function lastHeard(hearings: readonly Hearing[], days: StatusDays): Heard | undefined {
  const heard = hearings.filter(({ day, known }) => day <= days.asOf && known <= days.knownAt);
  if (heard.length === 0) return undefined;
  const { day, source, id } = heard.reduce((last, one) => (isLater(one, last) ? one : last));
  return { day, source, id };
}

function hearing(day: Day | undefined, known: Day | undefined, source: Heard['source'], id: RecordId): Hearing[] {
  return day === undefined || known === undefined ? [] : [{ day, known, source, id }];
}

const sources: readonly Heard['source'][] = ['text', 'relation', 'report'];

function isLater(a: Hearing, b: Hearing): boolean {
  if (a.day !== b.day) return a.day > b.day;
  const bySource = sources.indexOf(a.source) - sources.indexOf(b.source);
  return bySource === 0 ? a.id < b.id : bySource > 0;
}
