/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What it means; shown beside the choice that the cursor is on. */
  readonly hint?: string;
}

/** What is wrong with an answer, in the language of the reader; undefined if nothing is. */
export type Check = (answer: string) => string | undefined;

/** Asks somebody at a terminal. A wrong answer is asked again, with the reason, until it is right. Enter keeps an initial one. */
export interface Prompter {
  /** Asks for one line. */
  readonly text: (message: string, options: { readonly initial: string; readonly check: Check }) => Promise<string>;
  /** Asks for words of any number of lines. */
  readonly paste: (message: string, options: { readonly initial: string; readonly check: Check }) => Promise<string>;
  /** Asks for one of several answers. */
  readonly choose: (message: string, choices: readonly Choice[], initial?: string) => Promise<string>;
  /** Asks for any number of several answers. */
  readonly chooseSome: (
    message: string,
    choices: readonly Choice[],
    initial: readonly string[],
  ) => Promise<readonly string[]>;
  /** Says something between two questions. */
  readonly say: (text: string) => void;
}

/** Somebody ended the dialogue before its end. */
export class Interrupted extends Error {}
