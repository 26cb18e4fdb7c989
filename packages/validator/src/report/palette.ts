/** Gives a piece of text its colour; {@link plain} gives none. */
export type Paint = (text: string) => string;

/** Colours of a report, injected so that the reporter knows no terminal. */
export interface Palette {
  readonly error: Paint;
  readonly warning: Paint;
  /** File, line and column. */
  readonly place: Paint;
  /** Additions to the sentence: rule, line numbers. */
  readonly aside: Paint;
}

const same: Paint = (text) => text;

/** A palette without colour. */
export const plain: Palette = { error: same, warning: same, place: same, aside: same };
