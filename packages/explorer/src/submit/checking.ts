import type { RecordFinding } from '@digital-accords/validator';
import type { Language } from '../language/language.ts';
import type { Checker } from './checker/checker.ts';
import type { Report } from './checker/messages.ts';
import { newest } from './checker/newest.ts';
import type { Draft, FormModel } from './field.ts';
import { withoutGaps } from './record.ts';
import { standInsFor } from './stand-in.ts';

/** What the form is opened with. */
export interface Opening {
  readonly lang: Language;
  readonly model: FormModel;
  readonly checker: Checker;
  /** The day after which nothing can have been read. */
  readonly today: string;
}

/** The check of what is typed. */
export interface Checking {
  /** Checks a record as it would be submitted. */
  readonly check: (record: Draft) => void;
  /** What was found last; undefined if there is no verdict, or the check could not be loaded. */
  readonly findings: () => readonly RecordFinding[] | undefined;
  /** Waits for the check that is under way, if any. */
  readonly settled: () => Promise<void>;
}

/**
 * Checks what is typed, one record at a time; the newest wins.
 *
 * @param opening what the form is opened with
 * @param show shows that there is a verdict, or that the check could not be loaded
 */
export function checking(
  { model, checker, today }: Opening,
  show: { readonly verdict: () => void; readonly failure: () => void },
): Checking {
  let findings: readonly RecordFinding[] | undefined;
  let isUnderWay = false;
  let waiting: (() => void)[] = [];
  const settle = (): void => {
    isUnderWay = false;
    for (const one of waiting) one();
    waiting = [];
  };
  interface Asked {
    readonly report: Report;
    readonly start: number;
  }
  const ask = newest<Asked, { readonly found: readonly RecordFinding[]; readonly start: number }>({
    ask: async ({ report, start }) => ({ found: await checker.ask('check', report), start }),
    tell: ({ found, start }) => {
      findings = found;
      show.verdict();
      performance.measure('verdict', { start });
      settle();
    },
    fail: () => {
      findings = undefined;
      show.failure();
      settle();
    },
  });
  return {
    check: (record) => {
      const start = performance.now();
      isUnderWay = true;
      const standIns = standInsFor(record, model, today);
      ask({ report: { today, record: withoutGaps(record), standIns }, start });
    },
    findings: () => findings,
    settled: () => (isUnderWay ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
