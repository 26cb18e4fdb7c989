import type { Ground } from '../../synthetic/updates.ts';
import type { Line } from './line.ts';
import type { Place } from './place.ts';

/** Input of rows. Files are made when a row first needs them. */
export interface Inputs {
  readonly place: Place;
  readonly ground: () => Ground;
  /** A file with the given number of updates, as NDJSON. */
  readonly lines: (count: number) => string;
  /** A thousand updates, each in a file, in both formats. */
  readonly files: () => { readonly yaml: string; readonly json: string };
}

/** A row of the benchmark. */
export interface Row {
  readonly name: string;
  /** Measures the row. */
  readonly run: (inputs: Inputs) => readonly Line[];
}
