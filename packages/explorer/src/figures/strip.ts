import { type Commitment, commitments, type Day, registry, type StatusTerm } from '@digital-accords/data';
import { isReport, relationScope, reportedState } from '@digital-accords/model';
import { placeOf } from './axis.ts';

/** The course of one commitment on the time axis, in per cent of the width. */
export interface StripView {
  readonly begin: number;
  readonly end: number;
  readonly segments: readonly { readonly from: number; readonly to: number; readonly state: StatusTerm }[];
  readonly reports: readonly { readonly place: number; readonly counts: boolean }[];
  /** Where later commitments of the same parties take it up. */
  readonly takenUp: readonly number[];
}

/**
 * The strip of a commitment.
 *
 * @param commitment the commitment
 * @param until the day asked about, at which the strip ends
 * @returns nothing if no day is known on which the commitment was made
 */
export function stripView({ derived, horizon }: Commitment, until: Day = registry.derived.asOf): StripView | undefined {
  const begin = derived.date.latest;
  if (begin === undefined || begin > until) return undefined;
  const history = derived.history.filter(({ from }) => from <= until);
  const segments = history
    .map(({ from, state }, at) => ({ from: placeOf(from), to: placeOf(history[at + 1]?.from ?? until), state }))
    .filter(({ state }) => state !== 'stated');
  const reports = derived.reports
    .filter(({ kind }) => isReport(kind))
    .flatMap((report) => {
      const day = report.date?.latest;
      if (day === undefined || day > until) return [];
      return [{ place: placeOf(day), counts: reportedState(report, horizon) !== 'none' }];
    });
  const takenUp = derived.relatedFrom
    .filter(({ kind }) => relationScope[kind] === 'same-parties')
    .map(({ id }) => commitments[id].derived.date.latest)
    .filter((day) => day !== undefined)
    .filter((day) => day <= until);
  return {
    begin: placeOf(begin),
    end: placeOf(until),
    segments: joined(segments),
    reports: [...reports].sort((a, b) => Number(a.counts) - Number(b.counts)),
    takenUp: [...new Set(takenUp)].map(placeOf),
  };
}

/** Segments that follow each other in the same state are one. */
function joined(segments: StripView['segments']): StripView['segments'] {
  const found: { from: number; to: number; state: StatusTerm }[] = [];
  for (const one of segments) {
    const last = found.at(-1);
    if (last?.state === one.state && last.to === one.from) last.to = one.to;
    else found.push({ ...one });
  }
  return found;
}
