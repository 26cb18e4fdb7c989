import { certainEnd } from '../date/certain-end.ts';
import { addDays } from '../date/day.ts';
import type { CommitmentId, Day } from '../generated/authored.ts';
import type { StatusInterval } from '../generated/published.ts';
import type { ReferenceIndex } from '../registry/inverse.ts';
import type { StatusDays } from './dating.ts';
import { freshnessDays } from './freshness.ts';
import { livesOf, statusOfUnits } from './status.ts';
import type { UnitLife } from './unit-status.ts';

/**
 * The status of a commitment over time: the one source of lists, charts and pages. On every day from the first interval on
 * it says what {@link statusOf} says of that day.
 *
 * @param id the commitment
 * @param index the records
 * @param days the day of knowledge, with which the history ends
 * @returns intervals without gaps, each with its first and last day; the last one has no last day. None if nothing of the
 *   commitment was known by then
 * @throws RangeError if there is no such commitment
 */
export function statusHistory(
  id: CommitmentId,
  index: ReferenceIndex,
  { knownAt }: Pick<StatusDays, 'knownAt'>,
): StatusInterval[] {
  const lives = livesOf(id, index);
  const found = lives.map((life) => daysOfChange(life, knownAt));
  const [first] = found.flatMap(({ told }) => told).sort();
  const days = new Set(found.flatMap(({ told, passed }) => [...told, ...passed]));
  const possible = [...days].filter((day) => first !== undefined && first <= day && day <= knownAt).sort();
  const intervals = possible.map((from) => intervalFrom(from, lives, knownAt));
  const starts = intervals.filter((one, at) => at === 0 || differ(one, intervals[at - 1]));
  return starts.map((one, at) => {
    const next = starts[at + 1];
    return next ? { ...one, to: addDays(next.from, -1) } : one;
  });
}

/** Days on which something was told, and days that pass. */
interface DaysOfChange {
  readonly told: readonly Day[];
  readonly passed: readonly Day[];
}

/** Every day on which the status of a unit may change. */
function daysOfChange({ unit, reports, hearings }: UnitLife, knownAt: Day): DaysOfChange {
  const heard = hearings.filter(({ known }) => known <= knownAt).map(({ day }) => day);
  const reported = reports
    .filter(({ claim, published }) => claim !== 'none' && published !== undefined && published <= knownAt)
    .map(({ latest }) => latest)
    .filter((day) => day !== undefined);
  const end = unit.timeFrame && certainEnd(unit.timeFrame.edtf);
  return {
    told: [...heard, ...reported],
    passed: [
      ...heard.flatMap((day) => Object.values(freshnessDays(day, unit.rhythm))),
      ...(end === undefined ? [] : [addDays(end, 1)]),
    ],
  };
}

function intervalFrom(from: Day, lives: readonly UnitLife[], knownAt: Day): StatusInterval {
  const { state, indicated, attestation, freshness, flags } = statusOfUnits(lives, { asOf: from, knownAt });
  return {
    from,
    state,
    ...(indicated && { indicated }),
    ...(attestation && { attestation }),
    ...(freshness && { freshness }),
    flags,
  };
}

function differ({ from: _, ...one }: StatusInterval, before: StatusInterval | undefined): boolean {
  const { from: __, ...other } = before ?? { from: '' };
  return JSON.stringify(one) !== JSON.stringify(other);
}
