/**
 * Contributed text as it may be printed: control, format and bidirectional characters, line separators and lone
 * surrogates are written as their code points, so that text can neither drive a terminal nor start a new line.
 *
 * @param text any text
 * @returns the text with `\u{…}` in place of each such character
 */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
