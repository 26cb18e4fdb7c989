/**
 * Makes contributed text safe to print. Control, format and bidirectional characters, line separators and lone surrogates
 * are written as code points, so that the text can neither control a terminal nor begin a new line.
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
