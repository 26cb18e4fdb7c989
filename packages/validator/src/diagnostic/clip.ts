const LONGEST = 80;

/**
 * Cuts contributed text for a message: it names the offending value, not all of it.
 *
 * @param text the text as contributed
 * @param longest number of code points that are kept
 * @returns the text, or its beginning and an ellipsis
 */
export function clip(text: string, longest: number = LONGEST): string {
  // Two code units are the most that a code point takes: a long text is not walked to its end.
  const points = [...text.slice(0, 2 * (longest + 1))];
  return points.length > longest ? `${points.slice(0, longest).join('')}…` : text;
}
