/**
 * The code of an error of the operating system or of Node.
 *
 * @param error what was thrown
 * @returns the code, such as `ENOENT`; empty if the error has no code
 */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
