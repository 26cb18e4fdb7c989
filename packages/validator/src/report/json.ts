import type { Language } from '../diagnostic/render.ts';
import type { Fix } from '../fix/fix.ts';
import { type Finding, findingOf } from './finding.ts';
import { countsOf, type Report, type ReportCounts } from './report.ts';

/** A report for machines, as `schemas/report.schema.json` describes it. */
export interface JsonReport {
  /** Language of the messages. */
  readonly lang: Language;
  /** What was corrected in files before the check; absent if nothing was to be corrected. */
  readonly fixes?: readonly Fix[];
  readonly findings: readonly Finding[];
  readonly counts: ReportCounts;
}

/**
 * A report as data, in the order of its findings.
 *
 * @param report what was found
 * @param lang language of the messages
 */
export function jsonReport(report: Report, lang: Language): JsonReport {
  return {
    lang,
    ...(report.fixes && { fixes: report.fixes }),
    findings: report.diagnostics.map((diagnostic) => findingOf(diagnostic, lang)),
    counts: countsOf(report),
  };
}
