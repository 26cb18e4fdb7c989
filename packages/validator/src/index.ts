/** The public entry of the validator. It runs in a browser; what needs a file system is under `node`. */

export { type StreamCheck, type StreamInput, type StreamResult, streamCheck } from './bulk/stream.ts';
export { type Checked, type CheckInput, checkFiles } from './check/check-files.ts';
export { type CodingResult, readCoding } from './coding/coding.ts';
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
export { nearest } from './nearest/nearest.ts';
export { explain, rulesReference } from './reference/reference.ts';
export { type RuleText, ruleBook } from './reference/rule-book.ts';
export { DamagedRelease } from './release/damaged.ts';
export { openFiles } from './release/open-files.ts';
export { placedTextsIn, type ReleasedTexts, type SourceText } from './release/placed-texts.ts';
export { releaseRecords } from './release/registry.ts';
export { openRelease, type ReadRelease, type Release } from './release/release.ts';
export { type Finding, findingOf, ruleUrl } from './report/finding.ts';
export { github } from './report/github.ts';
export { type JsonReport, jsonReport } from './report/json.ts';
export { jsonText } from './report/json-text.ts';
export { junit } from './report/junit.ts';
export { type Paint, type Palette, plain } from './report/palette.ts';
export { type PrettyOptions, pretty } from './report/pretty.ts';
export { countsOf, type Report, type ReportCounts, type Streamed } from './report/report.ts';
export { type SarifLog, sarif } from './report/sarif.ts';
export { sentenceOf } from './report/sentence.ts';
export { summary } from './report/summary.ts';
export type { Baseline } from './rule/rule.ts';
export { checkSchema, type SchemaResult } from './schema/check-schema.ts';
export type { ParsedFile, ReadResult, SourceFile } from './source/parsed-file.ts';
export { readSource } from './source/read.ts';
export { type StandardIssue, type StandardResult, type StandardSchema, standardSchema } from './standard/standard.ts';
export { type ValidateInput, type Validation, validate } from './validate/validate.ts';
