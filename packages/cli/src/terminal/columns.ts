import stringWidth from 'fast-string-width';

const CUT = '…';

/**
 * Text padded with spaces to a width; a full-width character takes two columns.
 *
 * @param text text without control characters
 * @param width terminal columns; longer text stays as it is
 */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/**
 * Text cut to a width, at the end of a character as people see it.
 *
 * @param text text without control characters
 * @param width terminal columns, at least 1
 * @returns the text itself if it fits, else its beginning and `…`
 */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return kept + CUT;
}
