import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { type RangeRun, runsOf } from '../reader/ranges.ts';
import { alignmentsOf } from './alignment.ts';
import { type Difference, differencesBetween, type Passage, passagesOf, rangesOf } from './differences.ts';
import type { Pair } from './pairs.ts';

/** A passage in one of the two columns. */
export interface SideView {
  readonly leaf: string;
  readonly path: string;
  readonly isHeading: boolean;
  readonly runs: readonly RangeRun[];
}

/** A passage of the text beside those of the account that render it. */
export interface ParallelRow {
  readonly text: SideView | undefined;
  readonly account: readonly SideView[];
  /** Whether the account renders it together with the passage above. */
  readonly isPartOfAbove: boolean;
  readonly differences: readonly Difference[];
}

/** The rows of two parallel texts, with the differences marked in both and explained below the row they concern. */
export function parallelRows(pair: Pair, lang: Language): readonly ParallelRow[] {
  const alignments = alignmentsOf(pair);
  const all = differencesBetween(pair, alignments, lang);
  return alignments.map((row, at) => {
    const passages = passagesOf(pair, row);
    const sides = passages.map((passage) => sideOf(pair, passage, all, lang));
    return {
      text: row.text && sides[0],
      account: row.text ? sides.slice(1) : sides,
      isPartOfAbove: row.isPartOfAbove,
      differences: all.filter((one) => one.row === at),
    };
  });
}

function sideOf({ text, account }: Pair, passage: Passage, all: readonly Difference[], lang: Language): SideView {
  const { document, leaf } = passage;
  const whole = (document === text.id ? text : account).derived.text ?? '';
  const characters = [...whole].slice(leaf.derived.start, leaf.derived.end);
  return {
    leaf: leaf.leaf,
    path: `${pathOf(document, lang)}#${leaf.leaf}`,
    isHeading: leaf.derived.kind === 'heading',
    runs: runsOf(characters, rangesOf(passage, all)),
  };
}
