const breakable =
  /[\p{Script=Katakana}ー]+|[\p{Script=Han}\p{Script=Hiragana}、。・（）「」]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。・（）「」ー]+\s*|\s+/gu;
const neverFirst = /^[、。・）」ー]/u;
const neverLast = /[（「]$/u;

/** Width of a text in em, near enough to set it: a character of Japanese is square, others are about half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u3000-\u9fff\uff00-\uffef]/u.test(sign) ? 1 : 0.56), 0);
}

/**
 * Breaks a text into lines, since SVG does not.
 *
 * @param text the text
 * @param width the longest line, in em
 * @returns the lines, which joined are the text but for blanks at their ends
 */
export function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(breakable) ?? []) {
    if (line !== '' && !neverFirst.test(piece) && !neverLast.test(line) && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
