import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';

/** What a run found. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Number of files that were checked, streams among them. */
  readonly files: number;
  /** Lines of streams, and what was found in them beyond what is kept. */
  readonly streamed?: Streamed;
}

/** What a report says of streams beside its findings. */
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

/** Counts findings by severity, those that are not listed included. */
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
