import { type Language, type MessageTemplate, type Params, render } from '@digital-accords/validator';

/**
 * Exit codes. 0: no errors. 1: errors in records, files that cannot be parsed included. 2: wrong use, a path that cannot
 * be read or written, or a fault of the command itself; it says nothing about the records.
 */
export type ExitCode = 0 | 1 | 2;

/** What a run gives: its exit code and the text for standard output and standard error. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** The outcome of a run that did what was asked. */
export function done(out: string): Outcome {
  return { code: 0, out, err: '' };
}

/**
 * The outcome of a run that could not do what was asked.
 *
 * @param language language of the reader
 * @param template the sentence that says why
 * @param params what the sentence is filled with
 */
export function failed(language: Language, template: MessageTemplate, params: Params = {}): Outcome {
  return { code: 2, out: '', err: `accords: ${render(template, params, language)}\n` };
}

/** Ends a command early with an outcome. */
export class Refusal extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(outcome.err);
    this.outcome = outcome;
  }
}

/**
 * Ends a command that is used wrongly, or that cannot read or write a path.
 *
 * @param language language of the reader
 * @param template the sentence that says why
 * @param params what the sentence is filled with
 * @throws Refusal, always
 */
export function refuse(language: Language, template: MessageTemplate, params: Params = {}): never {
  throw new Refusal(failed(language, template, params));
}
