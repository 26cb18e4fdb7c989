import { expect, test } from 'vitest';
import { totals } from './totals.mjs';

const file = (status, ...tests) => ({ status, assertionResults: tests.map((outcome) => ({ status: outcome })) });

test('a file that fails without a failed test counts as one: it has a mistake, no tests, or a hook that throws', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      file('passed', 'passed'),
      file('failed', 'passed', 'failed', 'skipped', 'todo'),
      file('failed'),
      file('failed', 'skipped'),
      file('failed', 'passed'),
    ],
  };
  expect(totals(report)).toEqual({ passed: 3, failed: 4, skipped: 3 });
});

test('a run in which everything passes', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [file('passed', 'passed')],
  };
  expect(totals(report)).toEqual({ passed: 1, failed: 0, skipped: 0 });
});
