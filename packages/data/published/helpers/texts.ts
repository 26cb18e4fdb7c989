import type { Day, Organisation, Quote } from '../types.js';
import { dayOf, daysOf } from './dates.ts';
import { type Language, languageOf } from './language.ts';

/**
 * Name of an organisation.
 *
 * @param organisation the organisation
 * @param language language of the reader
 * @param at the day on which it bore the name; the latest name if absent
 * @returns the name; for a day before the first one that is known, the oldest
 * @throws RangeError if there is no such language or day
 */
export function nameOf({ names }: Pick<Organisation, 'names'>, language: Language, at?: Day): string {
  const lang = languageOf(language);
  if (at === undefined) return names[0].name[lang];
  const day = dayOf(at);
  const borne = names.find(
    ({ from, until }) =>
      (from === undefined || (daysOf(from).earliest ?? '') <= day) &&
      (until === undefined || day <= (daysOf(until).latest ?? '~')),
  );
  return (borne ?? names.at(-1) ?? names[0]).name[lang];
}

/**
 * The words of a quote in a language.
 *
 * @param quote a quote
 * @param language language of the reader
 * @returns the words as printed, or their translation; undefined if there is none
 * @throws RangeError if there is no such language
 */
export function quoteText({ exact, translation, derived }: Quote, language: Language): string | undefined {
  const lang = languageOf(language);
  if (derived.lang === lang) return exact;
  return translation?.lang === lang ? translation.text : undefined;
}
