import type { Step } from './job.ts';

/** Bytes of a step: to be told of every piece takes another thread longer than to read it. */
const LEAST = 1024 * 1024;

/**
 * Takes steps together.
 *
 * @param tell is told of larger ones
 * @returns a function that is told of every step
 */
export function inLargerSteps(tell: (step: Step) => void): (step: Step) => void {
  let [bytes, lines] = [0, 0];
  return (step) => {
    bytes += step.bytes;
    lines += step.lines;
    if (bytes < LEAST) return;
    tell({ bytes, lines });
    [bytes, lines] = [0, 0];
  };
}
