/**
 * Number of code points of a text.
 *
 * @param text any text
 */
export function codePoints(text: string): number {
  return [...text].length;
}
