import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Language } from '../diagnostic/render.ts';
import { fixSentence } from './fix-sentence.ts';
import { countsOf, type Report } from './report.ts';
import { sentenceOf } from './sentence.ts';
import { visible } from './visible.ts';

/** Most annotations of each level that GitHub shows for a step; it drops the others silently. */
const SHOWN = 10;

/**
 * A report as workflow commands of GitHub Actions, one annotation for each finding. A notice counts those that GitHub would
 * drop.
 *
 * @param report what was found
 * @param language language of the sentences
 * @returns the commands, one a line; contributed text in them cannot end a line or begin another command
 */
export function github(report: Report, language: Language): string {
  const lines = (['error', 'warning'] as const).flatMap((severity) => {
    const found = report.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return oneAFileFirst(found)
      .slice(0, SHOWN)
      .map((diagnostic) => commandOf(diagnostic, language));
  });
  const { errors, warnings, files } = countsOf(report);
  const left = errors + warnings - lines.length;
  const totals = {
    ja: `エラー${errors}件、警告${warnings}件（検査したファイル：${files}件、表示しない指摘：${left}件）`,
    en: `errors: ${errors}, warnings: ${warnings}, files: ${files}, findings not shown: ${left}`,
  };
  return [...lines, ...fixNotices(report, language), `::notice title=accords::${data(totals[language])}`].join('\n');
}

/** One notice is that of the totals. */
function fixNotices({ fixes = [] }: Report, language: Language): readonly string[] {
  return fixes.slice(0, SHOWN - 1).map((fix) => {
    const place = `file=${property(fix.file)},line=${fix.line},title=${property(fix.ruleId)}`;
    return `::notice ${place}::${data(fixSentence(fix, language))}`;
  });
}

/** Orders findings so that each file shows its first finding before any file shows its second. */
function oneAFileFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  const ranked = diagnostics.map((diagnostic) => {
    const rank = seen.get(diagnostic.file) ?? 0;
    seen.set(diagnostic.file, rank + 1);
    return { diagnostic, rank };
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ diagnostic }) => diagnostic);
}

function commandOf(diagnostic: Diagnostic, language: Language): string {
  const { severity, ruleId, file, line, suggestions } = diagnostic;
  // GitHub rejects columns if a range ends on another line.
  const columns =
    line !== undefined && line === diagnostic.endLine
      ? [`col=${diagnostic.column}`, `endColumn=${Math.max(diagnostic.column, diagnostic.endColumn - 1)}`]
      : [];
  const place = line === undefined ? [] : [`line=${line}`, `endLine=${diagnostic.endLine}`, ...columns];
  const near = suggestions.length === 0 ? '' : ` → ${suggestions.join(', ')}`;
  const properties = [`file=${property(file)}`, ...place, `title=${property(ruleId)}`].join(',');
  return `::${severity} ${properties}::${data(sentenceOf(diagnostic, language) + near)}`;
}

/** The escapes of the toolkit's `escapeData`; other controls are shown, never passed on. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
