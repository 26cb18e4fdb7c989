import type { Diagnostic, Param, Place } from '../diagnostic/diagnostic.ts';
import { type Language, render } from '../diagnostic/render.ts';
import type { Fix } from '../fix/fix.ts';
import { fixSentence } from './fix-sentence.ts';
import { markedLine } from './marked-line.ts';
import type { Palette } from './palette.ts';
import type { Report } from './report.ts';
import { sentenceOf } from './sentence.ts';
import { summary } from './summary.ts';
import { visible } from './visible.ts';
import { words } from './words.ts';

/** How a report is printed. */
export interface PrettyOptions {
  readonly lang: Language;
  readonly palette: Palette;
  /** Columns that a line of a file may take; a longer line is cut around the place. */
  readonly width: number;
  /** Text of each file, by the path that findings name. For a file without text, no line is shown. */
  readonly sources: ReadonlyMap<string, string>;
  /** Lines of streams, by the name of the stream and number. */
  readonly streams?: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/**
 * A report for people: place, severity, sentence and rule of each finding, the line with the place marked, and a last
 * line with the totals.
 *
 * @param report what was found
 * @param options language, colours, width, and the text of the files
 * @returns the text, without a line end; contributed text in it cannot control a terminal
 */
export function pretty(report: Report, options: PrettyOptions): string {
  const linesOf = linesByFile(options.sources);
  const lineOf: LineOf = (file, number) => options.streams?.get(file)?.get(number) ?? linesOf(file)[number - 1];
  const findings = report.diagnostics.map((diagnostic) => shownFinding(diagnostic, lineOf, options));
  const fixes = (report.fixes ?? []).map((fix) => shownFix(fix, options));
  return [...(fixes.length > 0 ? [fixes.join('\n')] : []), ...findings, summary(report, options)].join('\n\n');
}

function shownFix(fix: Fix, { lang, palette }: PrettyOptions): string {
  const place = palette.place(`${visible(fix.file)}:${fix.line}:${fix.column}`);
  return `${place} ${visible(fixSentence(fix, lang))} ${palette.aside(`[${visible(fix.ruleId)}]`)}`;
}

/** A line of a file, by the name of the file and number from 1. */
type LineOf = (file: string, number: number) => string | undefined;

type Word = keyof typeof words;

function say(word: Word, language: Language, params: Readonly<Record<string, Param>> = {}): string {
  return render(words[word], params, language);
}

function shownFinding(diagnostic: Diagnostic, lineOf: LineOf, options: PrettyOptions): string {
  const { lang, palette } = options;
  const { file, line, ruleId, severity, suggestions, related } = diagnostic;
  const head = [
    palette.place(placeOf(diagnostic)),
    palette[severity](say(severity, lang)),
    sentenceOf(diagnostic, lang),
    palette.aside(`[${visible(ruleId)}]`),
  ].join(' ');
  const hints = [
    ...(suggestions.length > 0 ? [say('did-you-mean', lang, { values: choice(suggestions, lang) })] : []),
    ...related.map((place) => say('related', lang, { place: placeOf(place) })),
  ];
  return [
    head,
    ...markedPlace(diagnostic, line === undefined ? undefined : lineOf(file, line), options),
    ...hints.map((hint) => `  ${hint}`),
  ].join('\n');
}

function markedPlace(diagnostic: Diagnostic, text: string | undefined, { palette, width }: PrettyOptions): string[] {
  if (diagnostic.line === undefined || text === undefined) return [];
  const { line, column, endLine, endColumn, severity } = diagnostic;
  const end = endLine > line ? text.length : endColumn - 1;
  const { text: shown, indent, carets } = markedLine(text, column - 1, end, width);
  const number = `  ${line} | `;
  const rail = `${' '.repeat(number.length - 2)}| `;
  return [
    `${palette.aside(number)}${shown}`,
    `${palette.aside(rail)}${' '.repeat(indent)}${palette[severity]('^'.repeat(carets))}`,
  ];
}

function placeOf({ file, line, column }: Place): string {
  return line === undefined ? visible(file) : `${visible(file)}:${line}:${column}`;
}

const MOST_SUGGESTIONS = 3;

function choice(values: readonly string[], language: Language): string {
  return values.slice(0, MOST_SUGGESTIONS).join(language === 'ja' ? '、' : ' or ');
}

/** Splits each file with findings once. Lines end in the same way as in the readers. */
function linesByFile(sources: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const known = split.get(file);
    if (known) return known;
    const lines = sources.get(file)?.split(/\r\n|\n|\r/) ?? [];
    split.set(file, lines);
    return lines;
  };
}
