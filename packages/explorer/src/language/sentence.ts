/** A run of a sentence; with a path it is a link. */
export interface Run {
  readonly text: string;
  readonly path?: string;
}
export type Sentence = readonly Run[];

/** A sentence with one link in it. */
export function around(link: Required<Run>, [before, after]: readonly [string, string]): Sentence {
  return [{ text: before }, link, { text: after }];
}

/** Runs in a list, with what stands between them. */
export function listedRuns(runs: Sentence, separator: string): Sentence {
  return runs.flatMap((run, at) => (at > 0 ? [{ text: separator }, run] : [run]));
}
