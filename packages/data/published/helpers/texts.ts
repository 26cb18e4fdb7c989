import type { Day, Organisation, Quote } from '../types.js';
import { dayOf, daysOf } from './dates.ts';
import type { Language } from './label.ts';

/**
 * Name of an organisation.
 *
 * @param organisation the organisation
 * @param language language of the reader
 * @param at the day on which it bore the name; the latest name if absent
 * @returns the name; for a day before the first one that is known, the oldest
 * @throws RangeError if there is no such day
 */
export function nameOf({ names }: Pick<Organisation, 'names'>, language: Language, at?: Day): string {
  if (at === undefined) return names[0].name[language];
  const day = dayOf(at);
  const borne = names.find(
    ({ from, until }) =>
      (from === undefined || (daysOf(from).earliest ?? '') <= day) &&
      (until === undefined || day <= (daysOf(until).latest ?? '~')),
  );
  return (borne ?? names.at(-1) ?? names[0]).name[language];
}

/**
 * The words of a quote in a language.
 *
 * @param quote a quote
 * @param language language of the reader
 * @returns the words as printed, or their translation; undefined if there is none
 */
export function quoteText({ exact, translation, derived }: Quote, language: Language): string | undefined {
  if (derived.lang === language) return exact;
  return translation?.lang === language ? translation.text : undefined;
}
