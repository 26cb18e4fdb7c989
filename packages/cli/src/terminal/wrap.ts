import stringWidth from 'fast-string-width';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。：「」（）]/u;
/** No line begins with it: a space, a closing bracket, punctuation. */
const CLOSING = /^[\s\p{Pe}\p{Pf}\p{Po}ー]/u;
/** No line ends with it. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks text into lines: Latin text at spaces, Japanese text between words.
 *
 * @param text text without line ends
 * @param width columns of a line; a piece that is longer has a line of its own
 * @returns the lines, without spaces around them
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()];
}

/** Pieces of a text between which a line may end. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
    const last = pieces.pop() ?? '';
    if (mayBreak(last, segment)) pieces.push(last, segment);
    else pieces.push(last + segment);
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (before === '' || CLOSING.test(after) || OPENING.test(before)) return false;
  return /\s$/.test(before) || JAPANESE.test(before.slice(-1)) || JAPANESE.test(after);
}
