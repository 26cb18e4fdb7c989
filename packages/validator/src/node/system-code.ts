/**
 * The code of an error of the operating system or of Node.
 *
 * @param error what was thrown
 * @returns the code, as `ENOENT`; empty where it has none
 */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
