import { Worker } from 'node:worker_threads';
import type { StreamPart } from '@digital-accords/validator';
import type { Step, StreamJob } from './job.ts';

/** What a thread says. */
export type FromWorker =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'part'; readonly part: StreamPart };

/** The file of the thread, beside that of the command. */
const script = new URL('./stream-worker.js', import.meta.url);

/** Mebibytes for what a thread soon forgets: more makes it no faster. */
const YOUNG = 16;

/**
 * Checks a part of a file in a thread of its own.
 *
 * @param job the part
 * @param progress told of every piece
 * @returns what the part gave
 * @throws what reading throws there
 */
export function checkInThread(job: StreamJob, progress: (step: Step) => void): Promise<StreamPart> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: job, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'step') progress(message.step);
      else resolve(message.part);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the thread ended without a result')));
  });
}
