import { fold } from './fold.ts';

/** Folded forms of one word, the one that was typed first. */
export type WordForms = readonly [string, ...string[]];

/** More than a sentence, in units of UTF-16. */
const LONGEST = 200;
/** More words than people type. */
const MOST_WORDS = 12;

const runs =
  /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu;
const isJapanese = /^[\p{Script=Han}\p{Script=Katakana}々ー]/u;

/** What stands in quotation marks, or between blanks. */
const typedWords = /["“”„«»「『]([^"“”„«»「」『』]+)["“”„«»」』]|[^\s"“”„«»「」『』]+/gu;

/**
 * The words of a query. What stands in quotation marks is one word, as it is. What stands between blanks is one word if some
 * text has it so. Otherwise it is cut where the script changes, and hiragana are left out, since they inflect and join words
 * in Japanese. What no text has even then is cut into the longest parts that some text has.
 *
 * @param query what people typed; what stands after 200 characters or 12 words is not looked for
 * @param isFound whether some text has a folded form
 * @returns the forms of each word, each word once
 */
export function wordsOf(query: string, isFound: (form: string) => boolean): readonly WordForms[] {
  const typedIn = query.slice(0, LONGEST).normalize('NFKC').matchAll(typedWords);
  const words = [...typedIn].flatMap(([typed, quoted]) =>
    quoted === undefined ? partsOf(typed, isFound) : quotedWord(quoted),
  );
  return [...new Map(words.map((forms) => [forms[0], forms])).values()].slice(0, MOST_WORDS);
}

function quotedWord(quoted: string): readonly WordForms[] {
  const form = fold(quoted);
  return form === '' ? [] : [[form]];
}

function partsOf(typed: string, isFound: (form: string) => boolean): readonly WordForms[] {
  const whole = formsOf(fold(typed));
  if (whole.some(isFound)) return [whole];
  const cut = (typed.match(runs) ?? []).flatMap((run): readonly WordForms[] => {
    const forms = formsOf(fold(run));
    return isJapanese.test(run) && !forms.some(isFound) ? foundParts(forms[0], isFound) : [forms];
  });
  return (cut.length > 0 ? cut : [whole]).filter(([typedForm]) => typedForm !== '');
}

/** Parts of two characters and more that some text has, each as long as can be. */
function foundParts(text: string, isFound: (form: string) => boolean): readonly WordForms[] {
  const parts: WordForms[] = [];
  for (let start = 0; start < text.length - 1; ) {
    let end = start + 1;
    while (end < text.length && isFound(text.slice(start, end + 1))) end += 1;
    if (end > start + 1) parts.push([text.slice(start, end)]);
    start = end;
  }
  return parts;
}

/** Endings of English words, and what may stand in their place. A beginning of a word finds every ending. */
const endings: readonly (readonly [ending: RegExp, ...others: string[]])[] = [
  [/ies$/, 'y'],
  [/y$/, 'ies'],
  [/(?<!s)s$/, ''],
  [/(?:ing|ed)$/, ''],
  [/is(?=(?:e|es|ed|ing|ation|ations)$)/, 'iz'],
  [/iz(?=(?:e|es|ed|ing|ation|ations)$)/, 'is'],
];

/** Least letters of an English word that is taken for inflected, and of what is left of it. */
const SHORTEST = 3;

function formsOf(word: string): WordForms {
  if (!/^[a-z ]+$/.test(word)) return [word];
  const others = endings.flatMap(([ending, ...replaced]) =>
    ending.test(word) ? replaced.map((other) => word.replace(ending, other)) : [],
  );
  return [word, ...others.filter((other) => other.length >= SHORTEST)];
}
