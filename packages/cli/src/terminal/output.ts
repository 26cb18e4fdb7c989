import { fstatSync, writeSync } from 'node:fs';
import { systemCode } from '@digital-accords/validator/node';

/** Descriptors of POSIX. */
export const STANDARD_OUTPUT: number = 1;
export const STANDARD_ERROR: number = 2;

/** Milliseconds to wait for a reader that takes its time. */
const PAUSE = 2;

/**
 * Whether a descriptor may lead to a terminal. What leads to a file or a pipe does not, and is told without loading what
 * Node has for terminals, which takes longer than to check a record.
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
 * @returns the system's code where it could not be written, as `ENOSPC`, else nothing; a reader that has seen enough, as in
 *   `accords overview | head`, is no fault
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
