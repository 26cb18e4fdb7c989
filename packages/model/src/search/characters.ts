/** What folding needs to know of a character. */
export interface Character {
  /** Units of UTF-16. */
  readonly length: number;
  /** Its form in folded texts, if no mark follows it. */
  readonly folded: string;
  /** Whether it belongs to the character before it. */
  readonly isMark: boolean;
  /** Whether it only separates words: a blank, a middle dot, a hyphen, a dash, a slash, an underscore. */
  readonly isSeparator: boolean;
  /** Whether it is a letter or digit of a script that puts blanks between words. */
  readonly isSpaced: boolean;
}

const mark = /^[\p{M}\uff9e\uff9f]$/u;
const separator = /^[\s\u00ad\u200b\u30fb\u00b7\u2010-\u2015\u2212\uff0d\uff65_/\uff0f-]$/u;
const spaced = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}]/u;
const hiragana = /[\u3041-\u3096]/g;
const HIRAGANA_TO_KATAKANA = 0x60;

/** Old forms of characters, as names and printed texts have them, each before the form that people type. */
const oldForms: ReadonlyMap<string, string> = new Map(
  Array.from(
    '靱靭髙高﨑崎濵浜濱浜邊辺邉辺齋斎齊斉澤沢廣広國国學学會会經経濟済體体圓円榮栄眞真嶋島冨富發発數数關関實実'.matchAll(
      /(.)(.)/gu,
    ),
    ([, old = '', form = '']) => [old, form],
  ),
);

const known = new Map<number, Character>();

/**
 * What folding needs to know of a character; found out once, since it takes long.
 *
 * @param text any text
 * @param place where the character stands, as `String.slice` counts
 * @returns the character, half of one if its other half is missing, or undefined outside the text
 */
export function characterAt(text: string, place: number): Character | undefined {
  const code = text.codePointAt(place);
  if (code === undefined) return undefined;
  const found = known.get(code);
  if (found) return found;
  const made = characterOf(String.fromCodePoint(code));
  known.set(code, made);
  return made;
}

function characterOf(character: string): Character {
  const folded = foldCharacters(character);
  return {
    length: character.length,
    folded,
    isMark: mark.test(character),
    isSeparator: separator.test(character),
    isSpaced: spaced.test(folded),
  };
}

/**
 * The folded form of a character with its marks.
 *
 * @param characters a code point, and the marks that follow it
 */
export function foldCharacters(characters: string): string {
  return characters
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(hiragana, (kana) => String.fromCharCode(kana.charCodeAt(0) + HIRAGANA_TO_KATAKANA))
    .replace(/\p{Script=Han}/gu, (ideograph) => oldForms.get(ideograph) ?? ideograph);
}
