import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { Fix } from '../fix/fix.ts';

/** What a run found. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Number of files that were checked, streams among them. */
  readonly files: number;
  /** What was corrected in files before the check; absent if nothing was to be corrected. */
  readonly fixes?: readonly Fix[];
  /** Figures on streams: their lines, and their findings that were not kept. */
  readonly streamed?: Streamed;
}

/** Figures on streams, besides the findings. */
export interface Streamed {
  readonly lines: number;
  /** Findings that are counted and not kept. */
  readonly more: { readonly errors: number; readonly warnings: number };
}

/** Totals of a run. */
export interface ReportCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  /** Lines of streams. */
  readonly lines?: number;
  /** Findings that are counted and not listed. */
  readonly notListed?: number;
}

/** Counts findings by severity, including those that are not listed. */
export function countsOf({ diagnostics, files, streamed }: Report): ReportCounts {
  const { errors, warnings } = streamed?.more ?? { errors: 0, warnings: 0 };
  return {
    errors: numberOf(diagnostics, 'error') + errors,
    warnings: numberOf(diagnostics, 'warning') + warnings,
    files,
    ...(streamed && { lines: streamed.lines, notListed: errors + warnings }),
  };
}

function numberOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
