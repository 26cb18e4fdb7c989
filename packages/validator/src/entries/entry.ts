import type { Authored } from '@digital-accords/model';
import type { MendedRecord } from '../schema/check-schema.ts';
import type { ParsedFile } from '../source/parsed-file.ts';
import { type Places, type QuotePlace, walk } from '../walk/walk.ts';
import { type AuthoredText, authoredTextsIn } from './authored-texts.ts';
import { isHarmless } from './harmless-text.ts';
import { type Reference, referencesIn } from './references.ts';

/** A record of a run, the file it came from, and what most rules look for in it, taken apart once. */
export interface Entry<Record extends Authored.AnyRecord = Authored.AnyRecord> {
  readonly file: ParsedFile;
  readonly record: Record;
  /** Places that break the schema and were mended to look further; nothing is reported on them again. */
  readonly mended?: Omit<MendedRecord, 'record'>;
  /** Values that rules look for, each with its place. */
  readonly places: Places;
  readonly quotes: readonly QuotePlace[];
  /** Ids by which the record names others. */
  readonly references: readonly Reference[];
  /** Texts in the words of those who made the record. */
  readonly texts: readonly AuthoredText[];
  /** Those of them in which a rule on their characters, marks or numbers may find something. */
  readonly suspects: readonly AuthoredText[];
}

/**
 * Takes a record apart for the rules.
 *
 * @param file the file that holds it
 * @param record the record, which fits its schema
 * @param mended what was mended so that it does
 */
export function entryOf(file: ParsedFile, record: Authored.AnyRecord, mended?: Entry['mended']): Entry {
  const places = walk(record);
  const texts = authoredTextsIn(places);
  const entry: Entry = {
    file,
    record,
    places,
    quotes: places.quotes,
    references: referencesIn(places, record),
    texts,
    suspects: texts.filter(({ text }) => !isHarmless(text)),
  };
  return mended ? { ...entry, mended } : entry;
}
