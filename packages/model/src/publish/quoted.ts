import type { Quote } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishQuote } from './quote.ts';

/**
 * Publishes a part of a record that has one quote.
 *
 * @param part the part as authored
 * @param quote places a quote
 * @returns the part, its quote placed
 */
export function publishQuoted<Part extends { quote: Quote }>(
  part: Part,
  quote: PublishQuote,
): Part & { quote: Published.Quote } {
  return { ...part, quote: quote(part.quote) };
}

/**
 * Publishes a part of a record that may have quotes.
 *
 * @param part the part as authored
 * @param quote places a quote
 * @returns the part, its quotes placed
 */
export function publishQuotes<Part extends { quotes?: Quote[] }>(
  part: Part,
  quote: PublishQuote,
): Omit<Part, 'quotes'> & { quotes?: Published.Quote[] } {
  const { quotes, ...rest } = part;
  return { ...rest, ...(quotes && { quotes: quotes.map(quote) }) };
}
