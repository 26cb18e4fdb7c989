import type { StatedDate } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishQuote } from './quote.ts';

/**
 * Publishes a date with the words that state it.
 *
 * @param date the date as authored
 * @param quote places a quote
 * @returns the date, its quote placed
 */
export function publishStatedDate(date: StatedDate, quote: PublishQuote): Published.StatedDate {
  const { quote: stated, ...rest } = date;
  return { ...rest, ...(stated && { quote: quote(stated) }) };
}
