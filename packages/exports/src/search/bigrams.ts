const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆〇ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆〇ー])[\p{L}\p{N}])+/gu;
const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆〇ー]/u;

/**
 * A text as words that a tokenizer of words can find in Japanese, which has no spaces: each two neighbouring characters are
 * a word. Letters and digits of other scripts stay together. Width and case make no difference.
 *
 * @param text a text in any language
 * @returns the words, with a space between them; 半導体とAI becomes 半導 導体 体と ai
 */
export function bigrams(text: string): string {
  const runs = text.normalize('NFKC').toLowerCase().match(RUN) ?? [];
  return runs.flatMap((run) => (SPACELESS.test(run) ? pairsOf([...run]) : [run])).join(' ');
}

function pairsOf(characters: readonly string[]): readonly string[] {
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}
