/** A range of a text, in code points, with what is to be shown of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
  /** Quoted by a commitment or a report. */
  readonly quoted?: true;
  /** A remark is made on it; the number leads to the margin. */
  readonly note?: number;
}

/** A run of a text in which nothing changes. */
export interface RangeRun {
  readonly text: string;
  readonly quoted: boolean;
  readonly noted: boolean;
  /** Numbers of the remarks on what ends here. */
  readonly notes: readonly number[];
}

/**
 * Cuts a text at the ends of ranges, which may overlap.
 *
 * @param characters the text, one code point each
 * @param ranges the ranges; what reaches out of the text is cut off
 * @returns the runs, which joined are the text
 */
export function runsOf(characters: readonly string[], ranges: readonly Range[]): readonly RangeRun[] {
  const length = characters.length;
  const within = ranges
    .map((range) => ({ ...range, start: Math.max(0, range.start), end: Math.min(length, range.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, length, ...within.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const over = within.filter((range) => range.start < end && range.end > start);
    return {
      text: characters.slice(start, end).join(''),
      quoted: over.some(({ quoted }) => quoted),
      noted: over.some(({ note }) => note !== undefined),
      notes: over.filter((range) => range.end === end).flatMap(({ note }) => (note === undefined ? [] : [note])),
    };
  });
}
