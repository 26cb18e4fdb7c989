import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { wholeFile } from '../source/problem.ts';

/**
 * The diagnostic for a stream without a record: whoever should have written it most likely failed.
 *
 * @param file name of the stream
 * @param lines its lines, all of them blank
 * @returns the diagnostic
 */
export function emptyStream(file: string, lines: number): Diagnostic {
  return wholeFile(file, 'file-empty', lines === 0 ? 'empty' : 'blank');
}
