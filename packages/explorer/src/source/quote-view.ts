import { documents, type Predicate, type Quote } from '@digital-accords/data';
import { passagePath } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import { type MarkedRun, markVerbs } from './marked.ts';
import { words } from './words.ts';

/** Printed words with the line that names their source, and their translation. */
export interface QuoteView {
  readonly lang: string;
  readonly runs: readonly MarkedRun[];
  readonly source: { readonly title: string; readonly path: string };
  readonly translation?: { readonly lang: string; readonly text: string; readonly by: string };
}

/**
 * A quote as it is shown.
 *
 * @param quote the quote
 * @param lang language of the reader
 * @param predicates verbs to be marked in it
 */
export function quoteView(quote: Quote, lang: Language, predicates: readonly Predicate[] = []): QuoteView {
  const { exact, translation, derived, document } = quote;
  return {
    lang: derived.lang,
    runs: markVerbs(exact, derived.lang, predicates),
    source: { title: documents[document].title[lang], path: passagePath(quote, lang) },
    ...(translation && {
      translation: {
        lang: translation.lang,
        text: translation.text,
        by: translation.by === 'project' ? words.ours[lang] : documents[translation.document].title[lang],
      },
    }),
  };
}
