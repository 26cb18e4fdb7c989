import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Language, render } from '../diagnostic/render.ts';
import { fixSentence } from './fix-sentence.ts';
import { countsOf, type Report } from './report.ts';
import { sentenceOf } from './sentence.ts';
import { visible } from './visible.ts';
import { words } from './words.ts';

/**
 * A report as JUnit XML. Each file is a test case; errors are failures, warnings are text beside them. All files without
 * findings whose paths are not given are one case, which passes.
 *
 * @param report what was found
 * @param language language of the sentences
 * @param checked known paths of the checked files, as findings name them
 * @returns the document, without a line end; contributed text in it is never mark-up
 */
export function junit(report: Report, language: Language, checked: readonly string[] = []): string {
  const byFile = groupByFile(report.diagnostics, checked);
  const { files } = countsOf(report);
  const cases = [...byFile].map(([file, diagnostics]) => caseOf(file, diagnostics, language));
  const failing = [...byFile.values()].filter((found) => found.some(({ severity }) => severity === 'error')).length;
  const right = Math.max(0, files - byFile.size);
  const rest = render(words[right === 1 ? 'one-passed' : 'passed'], { count: right }, language);
  const passed = right > 0 ? [passingCase(rest)] : [];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="accords" tests="${cases.length + passed.length}" failures="${failing}" errors="0" skipped="0">`,
    ...cases,
    ...passed,
    ...fixLines(report, language),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function fixLines({ fixes = [] }: Report, language: Language): readonly string[] {
  if (fixes.length === 0) return [];
  const lines = fixes.map((fix) => escaped(`${fix.file}:${fix.line}:${fix.column} ${fixSentence(fix, language)}`));
  return [`    <system-out>${lines.join('\n')}</system-out>`];
}

function passingCase(name: string): string {
  return `    <testcase classname="accords" name="${escaped(name)}"/>`;
}

function caseOf(file: string, diagnostics: readonly Diagnostic[], language: Language): string {
  if (diagnostics.length === 0) return passingCase(file);
  const lines = diagnostics.map((diagnostic) => {
    const { ruleId, line, column, severity } = diagnostic;
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    const text = `${place} ${sentenceOf(diagnostic, language)}`;
    if (severity === 'warning') return `      <system-out>${escaped(text)}</system-out>`;
    return `      <failure type="${escaped(ruleId)}" message="${escaped(sentenceOf(diagnostic, language))}">${escaped(text)}</failure>`;
  });
  return [`    <testcase classname="accords" name="${escaped(file)}">`, ...lines, '    </testcase>'].join('\n');
}

function groupByFile(diagnostics: readonly Diagnostic[], checked: readonly string[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>(checked.map((file) => [file, []]));
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.file);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.file, [diagnostic]);
  }
  return groups;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML 1.0 forbids are shown as their code points. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
