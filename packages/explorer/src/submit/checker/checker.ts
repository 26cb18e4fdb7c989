import type { Asked, Name, Questions, Told } from './messages.ts';

/** Answers questions about a report, in a thread of its own, so that the page never waits. */
export interface Checker {
  /** Rejects if the checker, or a file that it needs, cannot be loaded. */
  readonly ask: <Of extends Name>(name: Of, asked: Questions[Of]['asked']) => Promise<Questions[Of]['told']>;
}

interface Waiting {
  readonly resolve: (told: Questions[Name]['told']) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Loads the checker.
 *
 * @param address address of its script
 */
export function startChecker(address: string): Checker {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const fail = (numbers: readonly number[]): void => {
    for (const number of numbers) {
      waiting.get(number)?.reject(new Error('The checker gave no answer.'));
      waiting.delete(number);
    }
    // The next question loads it anew.
    worker?.terminate();
    worker = undefined;
  };
  const started = (): Worker => {
    const made = new Worker(address, { type: 'module' });
    made.addEventListener('error', () => fail([...waiting.keys()]));
    made.addEventListener('message', ({ data: { number, told } }: MessageEvent<Told>) => {
      if (told === undefined) return fail([number, ...waiting.keys()]);
      waiting.get(number)?.resolve(told);
      waiting.delete(number);
    });
    return made;
  };
  return {
    ask: (name, asked) =>
      new Promise((resolve, reject) => {
        last += 1;
        // An answer is of the kind of its question: both have the same number.
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
        worker ??= started();
        worker.postMessage({ number: last, name, asked } as Asked);
      }),
  };
}
