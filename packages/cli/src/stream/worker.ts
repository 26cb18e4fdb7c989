/** A thread that checks one part of a file: it is given a job, reports steps, and ends with the part. */
import { parentPort, workerData } from 'node:worker_threads';
import { bytesOf } from '@digital-accords/validator/node';
import { checkPart } from './check-part.ts';
import type { Step, StreamJob } from './job.ts';
import { inLargerSteps } from './larger-steps.ts';
import type { FromWorker } from './threads.ts';

const send = (message: FromWorker): void => parentPort?.postMessage(message);
const { file, path, range, against }: StreamJob = workerData;
const progress = inLargerSteps((step: Step): void => send({ kind: 'step', step }));
void checkPart(file, bytesOf(path, range), against, progress.add, range.start > 0).then((part) => {
  progress.end();
  send({ kind: 'part', part });
});
