import type { Step } from './job.ts';

/** Bytes of a step: to be told of every piece takes another thread longer than to read it. */
const LEAST = 1024 * 1024;

/** Takes steps together. */
export interface LargerSteps {
  /** Takes a step. */
  readonly add: (step: Step) => void;
  /** Tells of what is left. */
  readonly end: () => void;
}

/**
 * Steps that are told of together.
 *
 * @param tell is told of larger ones
 */
export function inLargerSteps(tell: (step: Step) => void): LargerSteps {
  let [bytes, lines] = [0, 0];
  const end = (): void => {
    if (bytes > 0) tell({ bytes, lines });
    [bytes, lines] = [0, 0];
  };
  return {
    add: (step) => {
      bytes += step.bytes;
      lines += step.lines;
      if (bytes >= LEAST) end();
    },
    end,
  };
}
