/** Checks records. It does no I/O and runs in a browser; what needs a file system is under `node`, words under `report`. */

export { type Checked, type CheckInput, checkFiles } from './check/check-files.ts';
export { checkRecord } from './check/check-record.ts';
export type { RecordCheck, RecordFinding, RecordOptions, Replacement } from './check/check-value.ts';
export { type CodingResult, readCoding } from './coding/coding.ts';
export { contactIn } from './contact/contact.ts';
export { meantDate, meantDay } from './dates/meant-date.ts';
export type {
  Diagnostic,
  FieldReference,
  Messages,
  MessageTemplate,
  NameReference,
  Param,
  Params,
  PhraseReference,
  Place,
  Range,
  Severity,
  TermReference,
  TypeReference,
  Word,
} from './diagnostic/diagnostic.ts';
export type { Path } from './diagnostic/path.ts';
export { type Language, render } from './diagnostic/render.ts';
export { type Fix, type FixResult, fix } from './fix/fix.ts';
export { idsOfPath } from './ids/ids-of-path.ts';
export { nearestAmong } from './ids/nearest-ids.ts';
export { nearest } from './nearest/nearest.ts';
export { type LocatedQuote, type LocatedWords, locateWords, type NearWords } from './quotes/locate-words.ts';
export { DamagedRelease } from './release/damaged.ts';
export { openFiles } from './release/open-files.ts';
export { placedTextsIn, type ReleasedTexts, type SourceText } from './release/placed-texts.ts';
export { releaseRecords } from './release/registry.ts';
export { openRelease, type ReadRelease, type Release } from './release/release.ts';
export { withheldIn } from './release/withheld.ts';
export type { Finding } from './report/finding.ts';
export type { Baseline } from './rule/rule.ts';
export { checkSchema, type SchemaResult } from './schema/check-schema.ts';
export type { ParsedFile, ReadResult, SourceFile } from './source/parsed-file.ts';
export { readSource } from './source/read.ts';
export { type Against, type ValidateInput, type Validation, validate } from './validate/validate.ts';
export { type TermPlace, termsIn } from './walk/terms.ts';
