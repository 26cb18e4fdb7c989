import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';

/** What a run found. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Number of files that were checked. */
  readonly files: number;
}

/** Totals of a run. */
export interface ReportCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
}

/** Counts findings by severity. */
export function countsOf({ diagnostics, files }: Report): ReportCounts {
  return { errors: numberOf(diagnostics, 'error'), warnings: numberOf(diagnostics, 'warning'), files };
}

function numberOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
