import { setImmediate as turn } from 'node:timers/promises';
import { createRegistry } from '@digital-accords/model';
import { type StreamPart, streamCheck } from '@digital-accords/validator';
import type { Against, Step } from './job.ts';

/** Bytes after which what other threads have said is heard. */
const TURN = 1024 * 1024;

/**
 * Checks a stream, or a part of one, in this thread.
 *
 * @param file name of the stream
 * @param chunks its bytes
 * @param against what it is checked against
 * @param progress told of every piece
 * @param isLaterPart whether the bytes are not the beginning of the stream
 * @returns what the part gave
 * @throws what reading throws
 */
export async function checkPart(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { records, readings, hashes, today }: Against,
  progress: (step: Step) => void,
  isLaterPart = false,
): Promise<StreamPart> {
  const check = streamCheck({ file, registry: createRegistry(records), readings, hashes, today, isLaterPart });
  let lines = 0;
  let sinceTurn = 0;
  for await (const chunk of chunks) {
    check.push(chunk);
    progress({ bytes: chunk.length, lines: check.lines() - lines });
    lines = check.lines();
    sinceTurn += chunk.length;
    if (sinceTurn < TURN) continue;
    sinceTurn = 0;
    await turn();
  }
  return check.end();
}
