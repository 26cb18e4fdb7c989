import { fstatSync, writeSync } from 'node:fs';
import { systemCode } from '@digital-accords/validator/node';

/** Descriptors of POSIX. */
export const STANDARD_INPUT: number = 0;
export const STANDARD_OUTPUT: number = 1;
export const STANDARD_ERROR: number = 2;

/** Milliseconds to wait for a reader that takes its time. */
const PAUSE = 2;

/**
 * Whether a descriptor may lead to a terminal. Files and pipes are recognised without loading Node's code for terminals:
 * loading it takes longer than checking a record.
 *
 * @param descriptor of an open file
 */
export function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return !stats.isFile() && !stats.isFIFO() && !stats.isSocket();
  } catch {
    return true;
  }
}

/**
 * Writes a text whole before anything else happens.
 *
 * @param descriptor of an open file
 * @param text what is written, as UTF-8
 * @returns the system's code if the text could not be written, as `ENOSPC`; undefined if it was written, or if the reader
 *   stopped reading, as in `accords overview | head`
 */
export function writeOut(descriptor: number, text: string): string | undefined {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EPIPE') return undefined;
      if (code !== 'EAGAIN') return code;
      // A pipe that another process has set not to wait: it is full.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
  return undefined;
}
