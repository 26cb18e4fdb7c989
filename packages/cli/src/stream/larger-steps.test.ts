import { expect, test } from 'vitest';
import type { Step } from './job.ts';
import { inLargerSteps } from './larger-steps.ts';

test('small steps are told of together', () => {
  const told: Step[] = [];
  const step = inLargerSteps((one) => told.push(one));
  for (let at = 0; at < 5; at += 1) step({ bytes: 400_000, lines: 7 });
  step({ bytes: 2_000_000, lines: 1 });
  expect(told).toEqual([
    { bytes: 1_200_000, lines: 21 },
    { bytes: 2_800_000, lines: 15 },
  ]);
});
