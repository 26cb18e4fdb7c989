import { ownValue } from '../schema/value.ts';
import { type Places, placesIn } from '../walk/walk.ts';

/** A text in the words of those who made the record, not of a source. */
export interface AuthoredText {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly language: 'ja' | 'en';
  readonly text: string;
  /** The same statement in the other language. */
  readonly other: string;
}

/**
 * Titles, summaries, reasons, notes and translations of a record. Quotes and printed words are not among them: they are
 * as the source has them.
 *
 * @param places the places of a record
 */
export function authoredTextsIn(places: Places): readonly AuthoredText[] {
  return placesIn(places, 'LocalizedText', 'Reason').flatMap(({ pointer, value }) => {
    const [ja, en] = [ownValue(value, 'ja'), ownValue(value, 'en')];
    if (typeof ja !== 'string' || typeof en !== 'string') return [];
    return [
      { pointer: `${pointer}/ja`, language: 'ja' as const, text: ja, other: en },
      { pointer: `${pointer}/en`, language: 'en' as const, text: en, other: ja },
    ];
  });
}
