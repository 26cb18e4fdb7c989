/** Puts findings into words, and reports of many findings into the forms that people and tools read. */

export { explain, rulesReference } from './reference/reference.ts';
export { type RuleText, ruleBook } from './reference/rule-book.ts';
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
export { fieldWay, termLabel } from './words/field-way.ts';
