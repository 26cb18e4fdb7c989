import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Language } from '../diagnostic/render.ts';
import { countsOf, type Report } from './report.ts';
import { sentenceOf } from './sentence.ts';
import { visible } from './visible.ts';

/**
 * A report as JUnit XML: one test case a file with findings, errors as failures, warnings as text beside them, and one
 * case that passes for the files in which nothing was found.
 *
 * @param report what was found
 * @param language language of the sentences
 * @returns the document, without a line end; nothing contributed in it can be mark-up
 */
export function junit(report: Report, language: Language): string {
  const byFile = groupByFile(report.diagnostics);
  const { files } = countsOf(report);
  const cases = [...byFile].map(([file, diagnostics]) => caseOf(file, diagnostics, language));
  const failing = [...byFile.values()].filter((found) => found.some(({ severity }) => severity === 'error')).length;
  const right = Math.max(0, files - byFile.size);
  const passed = right > 0 ? [`    <testcase classname="accords" name="${right} files without findings"/>`] : [];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="accords" tests="${cases.length + passed.length}" failures="${failing}" errors="0" skipped="0">`,
    ...cases,
    ...passed,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function caseOf(file: string, diagnostics: readonly Diagnostic[], language: Language): string {
  const lines = diagnostics.map((diagnostic) => {
    const { rule, range, severity } = diagnostic;
    const place = range ? `${file}:${range.startLine}:${range.startColumn}` : file;
    const text = `${place} ${sentenceOf(diagnostic, language)}`;
    if (severity === 'warning') return `      <system-out>${escaped(text)}</system-out>`;
    return `      <failure type="${escaped(rule)}" message="${escaped(sentenceOf(diagnostic, language))}">${escaped(text)}</failure>`;
  });
  return [`    <testcase classname="accords" name="${escaped(file)}">`, ...lines, '    </testcase>'].join('\n');
}

function groupByFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics)
    groups.set(diagnostic.file, [...(groups.get(diagnostic.file) ?? []), diagnostic]);
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
