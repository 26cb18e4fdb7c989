/**
 * Makes contributed text safe to print. Characters that control, that cannot be seen or that are no characters are written as
 * code points, so that the text can neither control a terminal nor begin a new line.
 *
 * @param text any text
 * @returns the text with `\u{…}` in place of each such character
 */
export function visible(text: string): string {
  return text.replace(
    /(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
