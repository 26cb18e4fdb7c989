import { linesOf } from '../figure-files/lines.ts';
import type { LineageLine, LineageView } from './lineage.ts';

/** A piece of a line: a path in px about a place in per cent, or a level stretch between two places. */
export type LinePiece =
  | { readonly kind: 'path'; readonly place: number; readonly d: string; readonly arrow: string }
  | { readonly kind: 'level'; readonly from: number; readonly to: number; readonly y: number };

const top = 104;
const betweenRows = 20;
const aboveCards = 89;
const gap = 64;

/** Heights of cards in px, for which the styles have a class each. */
const cardHeights = [112, 152, 208, 272, 336] as const;

/** The cards of a row are of one height. */
export interface RowView {
  /** Number of their height among the heights. */
  readonly size: number;
  /** Place of their middle, and of their end, in px from the top of the figure. */
  readonly middle: number;
  readonly end: number;
}

/**
 * The rows of a lineage, each with the least height that holds its longest text: 18 em of a title, or 20 em of a relation,
 * are a line of a card.
 */
export function rowsOf({ columns }: Pick<LineageView, 'columns'>): readonly RowView[] {
  const rows: RowView[] = [];
  for (let row = 0; columns.some(({ nodes }) => row < nodes.length); row++) {
    const needed = columns
      .flatMap(({ nodes }) => nodes.slice(row, row + 1))
      .map(({ title, relation }) => 28 + linesOf(relation, 20).length * 20 + linesOf(title, 18).length * 21);
    const found = cardHeights.findIndex((height) => height >= Math.max(...needed));
    const size = found < 0 ? cardHeights.length - 1 : found;
    const height = cardHeights[size] ?? 0;
    const begin = rows.at(-1)?.end ?? top;
    rows.push({ size, middle: begin + height / 2, end: begin + height + betweenRows });
  }
  return rows;
}

/**
 * The pieces of a line between two cards. A place between columns is in per cent of the width; what leads there from a card
 * is in px, since the gap between columns is.
 *
 * @param line from which card to which
 * @param columns how many columns there are
 * @param rows the rows of the lineage
 */
export function piecesOf({ from, to }: LineageLine, columns: number, rows: readonly RowView[]): readonly LinePiece[] {
  const start = from.column + 1;
  const y1 = rows[from.row]?.middle ?? 0;
  const y2 = rows[to.row]?.middle ?? 0;
  const right = gap * (start / columns - 1);
  const left = (gap * to.column) / columns;
  const arrow = `M${round(left - 8)} ${y2 - 4.5} ${round(left)} ${y2} ${round(left - 8)} ${y2 + 4.5}z`;
  if (to.column === start) {
    const d = `M${round(right)} ${y1}C${round(right + 32)} ${y1} ${round(left - 40)} ${y2} ${round(left - 7)} ${y2}`;
    return [{ kind: 'path', place: placeOf(start, columns), d, arrow }];
  }
  const rise = `M${round(right)} ${y1}C${round(right + 20)} ${y1} ${round(right + 20)} ${aboveCards} 0 ${aboveCards}`;
  const fall = `M0 ${aboveCards}C${round(left - 24)} ${aboveCards} ${round(left - 24)} ${y2} ${round(left - 7)} ${y2}`;
  return [
    { kind: 'path', place: placeOf(start, columns), d: rise, arrow: '' },
    { kind: 'level', from: placeOf(start, columns), to: placeOf(to.column, columns), y: aboveCards },
    { kind: 'path', place: placeOf(to.column, columns), d: fall, arrow },
  ];
}

function placeOf(column: number, columns: number): number {
  return round((column * 100) / columns);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
