const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that must not stop halfway. A signal that asks the process to end is obeyed once the work is done.
 *
 * @param work what is done, without waiting for anything
 * @returns what the work returns
 * @throws what the work throws
 */
export function uninterrupted<Result>(work: () => Result): Result {
  const end = (signal: NodeJS.Signals): void => {
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return work();
  } finally {
    // Signals that came during the work are told between two turns of the loop.
    setImmediate(() => setImmediate(release));
  }
}
