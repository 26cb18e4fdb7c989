import type { MessageTemplate, NameReference, Params, Word } from './diagnostic.ts';
import { phrases } from './phrases.ts';

/** Languages in which messages are written. */
export type Language = keyof MessageTemplate;

/**
 * Puts a reference into words. What knows the names is loaded only where messages of rules are rendered.
 *
 * @param reference a field, a term or a type of record
 * @param language language of the reader
 * @param listed whether it is one of a list; then it has no quotation marks, which would be many
 */
export type NameOf = (reference: NameReference, language: Language, listed: boolean) => string;

/** Parameters (`{day}`), fields (`[update.date]`) and terms (`[update-kind/completed]`) in a template. */
const PLACES = /\{(?<param>\w+)\}|\[(?<field>[a-z-]+(?:\.\w+)+)\]|\[(?<term>\w[\w-]*\/[^\]\s]+)\]/g;

/**
 * Fills a message template.
 *
 * @param template the template in both languages
 * @param params the parameters by name
 * @param language language of the reader
 * @param nameOf how fields, terms and types of record are named; by default by their keys
 * @returns the sentence; a parameter that is not given stays as `{name}`, so that nothing is lost
 */
export function render(template: MessageTemplate, params: Params, language: Language, nameOf: NameOf = keyOf): string {
  const say = (word: Word, listed: boolean): string => {
    if (typeof word === 'string') return clean(word);
    if (typeof word === 'number') return String(word);
    if ('phrase' in word) return phrases[word.phrase]?.[language] ?? word.phrase;
    return clean(nameOf(word, language, listed));
  };
  return template[language].replace(PLACES, (whole, param?: string, field?: string, term?: string) => {
    if (field !== undefined) return say({ field }, false);
    if (term !== undefined) return say({ term }, false);
    const filling = param !== undefined && Object.hasOwn(params, param) ? params[param] : undefined;
    if (filling === undefined) return whole;
    if (!isList(filling)) return say(filling, false);
    return filling.map((word) => say(word, true)).join(language === 'ja' ? '、' : ', ');
  });
}

function isList(param: Params[string]): param is readonly Word[] {
  return Array.isArray(param);
}

/** The key alone: what somebody who knows no names writes. */
function keyOf(reference: NameReference): string {
  if ('field' in reference) return afterFirst(reference.field, '.');
  return 'term' in reference ? afterFirst(reference.term, '/') : reference.type;
}

/**
 * What follows the first separator: the path of a field, the term of a scheme.
 *
 * @param text `update.title.en`, `topic/ai/safety`
 * @param separator one character
 * @returns `title.en`, `ai/safety`
 */
export function afterFirst(text: string, separator: string): string {
  return text.slice(text.indexOf(separator) + 1);
}

/**
 * Contributed text is shown, never obeyed: what drives a terminal or a workflow, what cannot be seen, and blanks that look
 * like a space are written as their code points.
 */
function clean(text: string): string {
  // The pattern for all characters takes longer to compile than a report without findings takes to write.
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(
    /(?![ \u3000])[\p{Cc}\p{Cf}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
