import type { LineageLine } from './lineage.ts';

/** A piece of a line: a path in px about a place in per cent, or a level stretch between two places. */
export type LinePiece =
  | { readonly kind: 'path'; readonly place: number; readonly d: string; readonly arrow: string }
  | { readonly kind: 'level'; readonly from: number; readonly to: number; readonly y: number };

const top = 104;
const cardHeight = 152;
const rowHeight = 172;
const aboveCards = 89;
const gap = 64;

/**
 * The pieces of a line between two cards. A place between columns is in per cent of the width; what leads there from a card
 * is in px, since the gap between columns is.
 *
 * @param line from which card to which
 * @param columns how many columns there are
 */
export function piecesOf({ from, to }: LineageLine, columns: number): readonly LinePiece[] {
  const start = from.column + 1;
  const y1 = middleOf(from.row);
  const y2 = middleOf(to.row);
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

/** Height of the figure in px. */
export function heightOf(rows: number): number {
  return top + Math.max(1, rows) * rowHeight;
}

function middleOf(row: number): number {
  return top + cardHeight / 2 + row * rowHeight;
}

function placeOf(column: number, columns: number): number {
  return round((column * 100) / columns);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
