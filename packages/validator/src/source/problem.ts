import { clip } from '../diagnostic/clip.ts';
import type { Diagnostic, Params, Severity } from '../diagnostic/diagnostic.ts';
import type { ParamsOf, PlainMessageId } from '../words/message.ts';
import { type FileMessageId, type FileRuleId, type FileWords, fileSeverity } from './file-rules.ts';
import type { RangeOf, Span } from './line-table.ts';

/** A problem of a text, with offsets. It becomes a diagnostic when it receives its file, lines and columns. */
export interface Problem {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly params: Params;
  /** Absent if the problem is about the whole file. */
  readonly span: Span | undefined;
  /** Other places in the same text that belong to the problem. */
  readonly related: readonly Span[];
}

/**
 * A problem under a rule on files.
 *
 * @param ruleId the rule
 * @param messageId one of its messages
 * @param span place in the text; absent if the problem is about the whole file
 * @param params values for the message; a long value is shortened, because it may be the whole file
 * @param related other places in the same text
 * @returns the problem
 */
export function problem<Rule extends FileRuleId, Id extends FileMessageId<Rule>>(
  ruleId: Rule,
  messageId: Id,
  span: Span | undefined,
  params: ParamsOf<FileWords[Rule], Id>,
  related?: readonly Span[],
): Problem;
export function problem<Rule extends FileRuleId>(
  ruleId: Rule,
  messageId: PlainMessageId<FileWords[Rule]>,
  span: Span | undefined,
): Problem;
export function problem(
  ruleId: FileRuleId,
  messageId: string,
  span: Span | undefined,
  params: Params = {},
  related: readonly Span[] = [],
): Problem {
  return { ruleId, severity: fileSeverity, messageId, params: cut(params), span, related };
}

function cut(params: Params): Params {
  const entries = Object.entries(params);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? clip(value) : value]));
}

/**
 * The diagnostic for a problem.
 *
 * @param file path of the file
 * @param found the problem
 * @param rangeOf lines and columns of the text in which it was found
 * @returns the diagnostic; it has no pointer, because the file could not be parsed
 */
export function toDiagnostic(file: string, found: Problem, rangeOf: RangeOf): Diagnostic {
  const { span, related, ...rest } = found;
  return {
    ...rest,
    file,
    ...(span !== undefined && rangeOf(span)),
    related: related.map((place) => ({ file, ...rangeOf(place) })),
    suggestions: [],
  };
}

/**
 * The diagnostic for a file as a whole.
 *
 * @param file path of the file
 * @param ruleId the rule
 * @param messageId one of its messages
 * @param params what the message is filled with
 * @returns the diagnostic, without a line
 */
export function wholeFile<Rule extends FileRuleId, Id extends FileMessageId<Rule>>(
  file: string,
  ruleId: Rule,
  messageId: Id,
  params: ParamsOf<FileWords[Rule], Id>,
): Diagnostic;
export function wholeFile<Rule extends FileRuleId>(
  file: string,
  ruleId: Rule,
  messageId: PlainMessageId<FileWords[Rule]>,
): Diagnostic;
export function wholeFile(file: string, ruleId: FileRuleId, messageId: string, params: Params = {}): Diagnostic {
  return {
    ruleId,
    severity: fileSeverity,
    messageId,
    params,
    file,
    related: [],
    suggestions: [],
  };
}
