const japanese =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30a0-\u30ff\u3200-\u33ff\uff00-\uffef]/u;

/** Whether a character belongs to Japanese text: kana, ideographs, CJK punctuation, full-width forms. */
export function isJapanese(character: string): boolean {
  return japanese.test(character);
}

/** Width of a text in half-width cells: two for a Japanese character, one for any other. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isJapanese(character) ? 2 : 1;
  return width;
}

/** Whether a text begins with a lower-case letter. No heading and no sentence does. */
export function beginsLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Characters that Japanese line breaking (JIS X 4051) keeps from the head of a line, so that they cannot open a block. */
export function cannotOpenBlock(text: string): boolean {
  return /^[、。，．！？：；ー々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ」』）】〕］｝〉》)\]},;:!?]/u.test(
    text,
  );
}

/** Whether a text ends a sentence: a full stop, exclamation or question mark, and closing quotes or brackets after it. */
export function endsSentence(text: string): boolean {
  return /[。．.!?！？]["'”’」』）)\]】]*$/.test(text);
}
