import type { Diagnostic, Param, Range } from '../diagnostic/diagnostic.ts';
import { type Language, render } from '../diagnostic/render.ts';
import { markedLine } from './marked-line.ts';
import type { Palette } from './palette.ts';
import type { Report } from './report.ts';
import { sentenceOf } from './sentence.ts';
import { summary } from './summary.ts';
import { visible } from './visible.ts';
import { words } from './words.ts';

/** How a report is printed. */
export interface PrettyOptions {
  readonly language: Language;
  readonly palette: Palette;
  /** Columns that a line of a file may take; longer ones are cut around the place. */
  readonly width: number;
  /** Text of each file, by the path that findings name; a file that is not among them is shown without its line. */
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
 * @returns the text, without a line end; nothing contributed in it can drive a terminal
 */
export function pretty(report: Report, options: PrettyOptions): string {
  const linesOf = linesByFile(options.sources);
  const lineOf: LineOf = (file, number) => options.streams?.get(file)?.get(number) ?? linesOf(file)[number - 1];
  const findings = report.diagnostics.map((diagnostic) => findingOf(diagnostic, lineOf, options));
  return [...findings, summary(report, options)].join('\n\n');
}

/** A line of a file, by the name of the file and number from 1. */
type LineOf = (file: string, number: number) => string | undefined;

type Word = keyof typeof words;

function say(word: Word, language: Language, params: Readonly<Record<string, Param>> = {}): string {
  return render(words[word], params, language);
}

function findingOf(diagnostic: Diagnostic, lineOf: LineOf, options: PrettyOptions): string {
  const { language, palette } = options;
  const { file, range, rule, severity, suggestions, related } = diagnostic;
  const head = [
    palette.place(placeOf(file, range)),
    palette[severity](say(severity, language)),
    sentenceOf(diagnostic, language),
    palette.aside(`[${visible(rule)}]`),
  ].join(' ');
  const hints = [
    ...(suggestions.length > 0 ? [say('did-you-mean', language, { values: choice(suggestions, language) })] : []),
    ...related.map((place) => say('related', language, { place: placeOf(place.file, place.range) })),
  ];
  return [
    head,
    ...markedPlace(range, range && lineOf(file, range.startLine), severity, options),
    ...hints.map((hint) => `  ${hint}`),
  ].join('\n');
}

function markedPlace(
  range: Range | undefined,
  line: string | undefined,
  severity: Diagnostic['severity'],
  { palette, width }: PrettyOptions,
): string[] {
  if (!range || line === undefined) return [];
  const end = range.endLine > range.startLine ? line.length : range.endColumn - 1;
  const { text, indent, carets } = markedLine(line, range.startColumn - 1, end, width);
  const number = `  ${range.startLine} | `;
  const rail = `${' '.repeat(number.length - 2)}| `;
  return [
    `${palette.aside(number)}${text}`,
    `${palette.aside(rail)}${' '.repeat(indent)}${palette[severity]('^'.repeat(carets))}`,
  ];
}

function placeOf(file: string, range: Range | undefined): string {
  return range ? `${visible(file)}:${range.startLine}:${range.startColumn}` : visible(file);
}

const MOST_SUGGESTIONS = 3;

function choice(values: readonly string[], language: Language): string {
  const type = 'disjunction';
  return new Intl.ListFormat(language, { type }).format(values.slice(0, MOST_SUGGESTIONS));
}

/** Splits each file once, and only files with findings; lines end as the readers count them. */
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
