import type { MessageTemplate, Param, Params } from './diagnostic.ts';
import { phrases } from './phrases.ts';

/** Languages in which messages are written. */
export type Language = keyof MessageTemplate;

/**
 * Fills a message template.
 *
 * @param template the template in both languages; `{name}` stands for a parameter
 * @param params the parameters by name
 * @param language language of the reader
 * @returns the sentence; a parameter that is not given stays as `{name}`, so that nothing is lost
 */
export function render(template: MessageTemplate, params: Params, language: Language): string {
  return template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    return param === undefined ? whole : say(param, language);
  });
}

function say(param: Param, language: Language): string {
  if (typeof param === 'string') return clean(param);
  if (typeof param === 'number') return String(param);
  if ('phrase' in param) return phrases[param.phrase]?.[language] ?? param.phrase;
  return param.map(clean).join(language === 'ja' ? '、' : ', ');
}

/**
 * Contributed text is shown, never obeyed: control, zero-width and bidirectional characters are written as their code
 * points, so that they can neither drive a terminal nor start a workflow command.
 */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
