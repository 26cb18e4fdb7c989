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
  return fixes
    .slice(0, SHOWN - 1)
    .map((fix) => command('notice', fix, [`line=${fix.line}`], fixSentence(fix, language)));
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
  const { severity, line, suggestions } = diagnostic;
  // GitHub rejects columns if a range ends on another line.
  const columns =
    line !== undefined && line === diagnostic.endLine
      ? [`col=${diagnostic.column}`, `endColumn=${Math.max(diagnostic.column, diagnostic.endColumn - 1)}`]
      : [];
  const place = line === undefined ? [] : [`line=${line}`, `endLine=${diagnostic.endLine}`, ...columns];
  const near = suggestions.length === 0 ? '' : ` → ${suggestions.join(', ')}`;
  return command(severity, diagnostic, place, sentenceOf(diagnostic, language) + near);
}

/** A name that cannot be written as it is would match no file: then the sentence names it. */
function command(
  level: Diagnostic['severity'] | 'notice',
  { file, ruleId }: Pick<Diagnostic, 'file' | 'ruleId'>,
  place: readonly string[],
  sentence: string,
): string {
  const title = `title=${property(visible(ruleId))}`;
  if (!isPrintable(file)) return `::${level} ${title}::${data(visible(`${file}: ${sentence}`))}`;
  return `::${level} ${[`file=${property(file)}`, ...place, title].join(',')}::${data(visible(sentence))}`;
}

/** Whether a name holds nothing that would have to be shown as a code point, but line ends, which can be escaped. */
function isPrintable(file: string): boolean {
  const line = file.replace(/[\r\n]/g, '');
  return visible(line) === line;
}

/** The escapes of the toolkit's `escapeData`. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The escapes of the toolkit's `escapeProperty`. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
