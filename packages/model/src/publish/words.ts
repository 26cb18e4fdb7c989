import type { Quote } from '../generated/authored.ts';
import type { CommitmentWords } from '../generated/published.ts';
import type { PlaceQuote } from './quote.ts';

const languages = ['ja', 'en'] as const;

/**
 * The words of a commitment, in each language that all of its quotes have. Each quote is one line, because a quote never
 * contains a line feed.
 *
 * @param quotes its quotes
 * @param place gives the language of a quote
 * @returns the language of the text, and the words as printed or translated
 */
export function wordsOf(quotes: readonly [Quote, ...Quote[]], place: PlaceQuote): CommitmentWords {
  const words = languages.flatMap((language) => {
    const lines = quotes.map((quote) => lineIn(language, quote, place(quote).lang));
    return lines.includes(undefined) ? [] : [[language, lines.join('\n')]];
  });
  return { lang: place(quotes[0]).lang, ...Object.fromEntries(words) };
}

function lineIn(language: string, { exact, translation }: Quote, printed: string): string | undefined {
  if (printed === language) return exact;
  return translation?.lang === language ? translation.text : undefined;
}
