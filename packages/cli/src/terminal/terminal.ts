/** A terminal for progress, and its clock. */
export interface Terminal {
  /** Writes over the line before. */
  readonly rewrite: (line: string) => void;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}
