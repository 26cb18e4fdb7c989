import { expect, test } from 'vitest';
import type { Step } from './job.ts';
import { inLargerSteps } from './larger-steps.ts';

test('small steps are told of together, and the last of them at the end', () => {
  const told: Step[] = [];
  const { add, end } = inLargerSteps((one) => told.push(one));
  for (let at = 0; at < 5; at += 1) add({ bytes: 400_000, lines: 7 });
  add({ bytes: 2_000_000, lines: 1 });
  add({ bytes: 5, lines: 1 });
  for (const _ of [1, 2]) end();
  expect(told).toEqual([
    { bytes: 1_200_000, lines: 21 },
    { bytes: 2_800_000, lines: 15 },
    { bytes: 5, lines: 1 },
  ]);
});
