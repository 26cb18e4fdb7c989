import { ownValue } from '../value/value.ts';
import type { Places } from '../walk/walk.ts';

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
  const texts: AuthoredText[] = [];
  for (const { pointer, value } of places.statements) {
    const [ja, en] = [ownValue(value, 'ja'), ownValue(value, 'en')];
    if (typeof ja !== 'string' || typeof en !== 'string') continue;
    texts.push({ pointer: `${pointer}/ja`, language: 'ja', text: ja, other: en });
    texts.push({ pointer: `${pointer}/en`, language: 'en', text: en, other: ja });
  }
  return texts;
}
