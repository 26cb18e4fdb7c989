import type { LocatedWords, RecordFinding } from '@digital-accords/validator';
import type { Draft } from '../field.ts';
import type { StandIns } from '../stand-in.ts';

/** A report to check. */
export interface Report {
  /** The day after which nothing can have been read. */
  readonly today: string;
  /** The report; a required field that is empty is absent. */
  readonly record: Draft;
  /** What may stand in for a field that is empty or wrong, so that the others can be judged already. */
  readonly standIns: StandIns;
}

/** What the page asks the checker, and what the checker answers, by the name of the question. */
export interface Questions {
  readonly check: { readonly asked: Report; readonly told: readonly RecordFinding[] };
  readonly locate: { readonly asked: string; readonly told: LocatedWords };
}

export type Name = keyof Questions;

/** A question on its way to the checker. */
export type Asked = {
  readonly [Of in Name]: { readonly number: number; readonly name: Of; readonly asked: Questions[Of]['asked'] };
}[Name];

/** An answer on its way back; without one the question has failed. */
export interface Told {
  readonly number: number;
  readonly told?: Questions[Name]['told'];
}
