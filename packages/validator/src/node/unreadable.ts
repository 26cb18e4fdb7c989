import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { wholeFile } from '../source/problem.ts';
import { systemCode } from './system-code.ts';

/**
 * The diagnostic for a path that the system would not open.
 *
 * @param file path as it is shown
 * @param error what the file system threw
 * @returns the diagnostic
 */
export function unreadable(file: string, error: unknown): Diagnostic {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      // What stands for bytes that are no UTF-8 is not what the name holds.
      return wholeFile(file, 'file-unreadable', file.includes('\uFFFD') ? 'name-encoding' : 'missing', { name: file });
    case 'EACCES':
    case 'EPERM':
      return wholeFile(file, 'file-unreadable', 'denied', { name: file });
    case 'ELOOP':
      return wholeFile(file, 'file-loop', 'link', { name: file });
    case 'Z_BUF_ERROR':
    case 'Z_DATA_ERROR':
      return wholeFile(file, 'file-unreadable', 'damaged', { name: file });
    default:
      return wholeFile(file, 'file-unreadable', 'failed', { name: file, code });
  }
}
