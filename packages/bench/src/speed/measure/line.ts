import { type Measured, ratioOf } from './rounds.ts';

/** One line of the table. */
export interface Line {
  readonly row: string;
  readonly ours: string;
  readonly beside: string;
  readonly ratio: string;
  readonly reach: string;
  readonly reached: string;
}

/** The limit of a ratio, and the ratio that is aimed at. */
export interface Reach {
  readonly limit: number;
  readonly goal?: { readonly name: string; readonly most: number };
}

/** A line that compares the time of two programs. */
export function timeLine(row: string, ours: Measured, beside: Measured, reach?: Reach): Line {
  const ratio = ratioOf(ours, beside);
  return {
    row,
    ours: cell(ours),
    beside: cell(beside),
    ratio: `${decimal(ratio)} ×`,
    reach: reach ? reachText(reach) : '–',
    reached: reach ? reachedText(ratio, reach) : '–',
  };
}

/** A line on an amount that is not compared with another program. */
export function amountLine(row: string, ours: string, beside: string, ratio: string, reach: string, is: boolean): Line {
  return { row, ours, beside, ratio, reach, reached: is ? 'yes' : '**no**' };
}

/** Milliseconds with their spread, and peak memory if it was measured. */
export function cell({ ms, noise, peak }: Measured): string {
  return [
    `${decimal(ms, ms < 1000 ? 1 : 0)} ms ±${Math.round(noise * 50)} %`,
    ...(peak > 0 ? [megabytes(peak)] : []),
  ].join(', ');
}

/** Bytes as MB. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** A number with two decimals by default. */
export function decimal(value: number, digits: number = 2): string {
  return value.toFixed(digits);
}

function reachText({ limit, goal }: Reach): string {
  const more = goal ? `; ${goal.name} ${decimal(goal.most, 1)}` : '';
  return `≤ ${decimal(limit, 1)} ×${more}`;
}

function reachedText(ratio: number, { limit, goal }: Reach): string {
  if (ratio > limit) return '**no**';
  return goal && ratio <= goal.most ? `yes, ${goal.name}` : 'yes';
}
