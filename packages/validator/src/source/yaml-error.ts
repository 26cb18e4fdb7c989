import { YAMLException } from 'js-yaml';
import { codePointAt, excerptAt } from './excerpt.ts';
import type { FileMessageId } from './file-rules.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Span } from './line-table.ts';
import { type Problem, problem } from './problem.ts';

/** Messages for what the parser refuses. The parser accepts tags, anchors, aliases and keys that are not text. */
type ParserMessage = Exclude<
  FileMessageId<'yaml-syntax'>,
  'tag' | 'anchor' | 'alias' | 'key-type' | 'look-alike' | 'look-alike-blank'
>;

/** Reasons that the parser gives, each with our message. The first that matches is used. */
const MESSAGES: readonly (readonly [RegExp, ParserMessage])[] = [
  [/^nesting exceeded/, 'depth'],
  [/^tab characters/, 'tab'],
  [/^bad indentation of a (mapping|sequence) entry/, 'indentation'],
  [/^deficient indentation/, 'continuation'],
  [/^end of the stream or a document separator is expected/, 'indentation'],
  [/^expected ':' after a mapping key|multiline key may not be an implicit key/, 'missing-colon'],
  [/^a whitespace character is expected after the key-value separator/, 'colon-space'],
  [/^missed comma/, 'missing-comma'],
  [/^expected the node content, but found ','/, 'flow-entry'],
  [/within a flow collection/, 'unclosed-bracket'],
  [/within a (single|double) quoted scalar/, 'unclosed-quote'],
  [/^unknown escape sequence|^expected hexadecimal character/, 'escape'],
  [/non-printable characters|^expected valid JSON character/, 'control-character'],
];

/**
 * The problem behind an error of the parser.
 *
 * @param text the whole text
 * @param error what the parser threw
 * @returns the problem, at the offset that the parser gives, if it gives one
 */
export function yamlProblem(text: string, error: unknown): Problem {
  if (!(error instanceof YAMLException) || error.mark === undefined) {
    return problem('yaml-syntax', 'other', undefined, { reason: String(error) });
  }
  const { reason } = error;
  const start = Math.min(error.mark.position, text.length);
  const found = excerptAt(text, start);
  const messageId = refine(MESSAGES.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other', text, start);
  const span = { start, end: start + found.length };
  switch (messageId) {
    case 'tab':
      return problem('yaml-syntax', messageId, tabSpan(text, start));
    case 'tab-inside':
      return problem('yaml-syntax', messageId, tabInside(text, start));
    case 'depth':
      return problem('yaml-syntax', messageId, span, { limit: MAX_DEPTH });
    case 'escape':
      return escapeProblem(text, start);
    case 'control-character':
      return problem('yaml-syntax', messageId, { start, end: start + 1 }, { character: codePointAt(text, start) });
    case 'other':
      return problem('yaml-syntax', messageId, span, { reason });
    default:
      return problem('yaml-syntax', messageId, span, { found });
  }
}

/**
 * "Bad indentation" is also what the parser says of a value that goes on after it has ended, on the same line, and
 * "deficient indentation" what it says of the empty last line.
 */
function refine(messageId: ParserMessage, text: string, offset: number): ParserMessage {
  if (messageId === 'continuation') {
    if (text.slice(offset).trim() === '') return 'unclosed';
    // A tab between values is YAML; this parser takes it for the indentation of what follows.
    return tabInside(text, offset) === undefined ? messageId : 'tab-inside';
  }
  if (messageId !== 'indentation') return messageId;
  if (/^[@`%]/.test(text.slice(offset, offset + 1))) return 'reserved';
  const before = text.slice(lineStart(text, offset), offset);
  if (/^ *\t/.test(before)) return 'tab';
  if (tabInside(text, offset) !== undefined) return 'tab-inside';
  return /[^\s-]/.test(before) ? 'after-value' : messageId;
}

/** The tab; the parser stops at it, or after it if it takes what follows for a value. */
function tabSpan(text: string, offset: number): Span {
  const start = text.charAt(offset) === '\t' ? offset : text.indexOf('\t', lineStart(text, offset));
  return { start, end: start + 1 };
}

/** The last tab that follows a sign of the grammar before an offset, on its line. */
function tabInside(text: string, offset: number): Span | undefined {
  const from = lineStart(text, offset);
  const [before] = /^.*[-:,[{] *\t/.exec(text.slice(from, offset)) ?? [];
  return before === undefined ? undefined : { start: from + before.length - 1, end: from + before.length };
}

function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

function escapeProblem(text: string, offset: number): Problem {
  const start = Math.max(text.lastIndexOf('\\', offset), 0);
  const [line = ''] = text.slice(start, offset + 2).split(/[\r\n]/, 1);
  const escaped = [...line].slice(0, offset - start + 1).join('');
  return problem('yaml-syntax', 'escape', { start, end: start + escaped.length }, { escape: escaped });
}
