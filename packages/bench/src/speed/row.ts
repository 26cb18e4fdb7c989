import type { Ground } from '../synthetic/updates.ts';
import type { Line } from './line.ts';
import type { Place } from './place.ts';

/** What rows measure on; files are made when a row first asks for them. */
export interface Inputs {
  readonly place: Place;
  readonly ground: () => Ground;
  /** So many updates as NDJSON. */
  readonly lines: (count: number) => string;
  /** A thousand updates, each a file, in both formats. */
  readonly files: () => { readonly yaml: string; readonly json: string };
}

/** A row of the benchmark. */
export interface Row {
  readonly name: string;
  /** Measures it. */
  readonly run: (inputs: Inputs) => readonly Line[];
}
