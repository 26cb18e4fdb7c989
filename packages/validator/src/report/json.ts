import type { Diagnostic, MessageTemplate } from '../diagnostic/diagnostic.ts';
import { countsOf, type Report, type ReportCounts } from './report.ts';
import { sentenceOf } from './sentence.ts';

/** A finding with its sentence in both languages. */
export interface JsonDiagnostic extends Diagnostic {
  readonly text: MessageTemplate;
}

/** A report for machines. */
export interface JsonReport {
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly counts: ReportCounts;
}

/**
 * A report as data, in the order of its findings.
 *
 * @param report what was found
 * @returns an object that JSON can hold; `range` and `pointer` are left out of the text where they are undefined
 */
export function jsonReport(report: Report): JsonReport {
  return {
    diagnostics: report.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      text: { ja: sentenceOf(diagnostic, 'ja'), en: sentenceOf(diagnostic, 'en') },
    })),
    counts: countsOf(report),
  };
}
