import { codePointAt, excerptOf } from './excerpt.ts';
import type { JsonToken } from './json-token.ts';
import { type Problem, problem } from './problem.ts';

const LONGEST_NUMBER = 40;

/**
 * Finds a fault within a token, without regard to the tokens around it. Unknown words are not judged here: whether a value
 * may begin there depends on the place.
 *
 * @param text the whole text
 * @param token the token
 * @returns the problem; undefined if the token has no fault
 */
export function tokenProblem(text: string, token: JsonToken): Problem | undefined {
  const { span, fault } = token;
  if (token.kind === 'comment') return problem('json-syntax', 'comment', span);
  switch (fault) {
    case undefined:
      return token.kind === 'unknown' ? unknownWord(text, token) : undefined;
    case 'comment':
      return problem('json-syntax', 'comment', span);
    case 'unclosed-string':
      return problem('json-syntax', 'unclosed-string', span);
    case 'number':
      return problem('json-syntax', 'number', span, { found: excerptOf(text, span) });
    case 'escape':
      return badEscape(text, token);
    case 'control-character':
      return controlCharacter(text, token);
  }
}

function unknownWord(text: string, { span }: JsonToken): Problem | undefined {
  const found = excerptOf(text, span);
  if (found.startsWith("'")) return problem('json-syntax', 'single-quotes', span, { found });
  return /^[-+.\d]/.test(found) ? problem('json-syntax', 'number', span, { found }) : undefined;
}

/**
 * Finds a number that continues after its end by the rules of JSON, such as `01` or `0x1`. The scanner makes two tokens of
 * it.
 *
 * @param text the whole text
 * @param token a token at a place where no value may begin
 * @returns the problem; undefined if no number precedes the token directly
 */
export function gluedNumber(text: string, { kind, span }: JsonToken): Problem | undefined {
  if ((kind !== 'number' && kind !== 'unknown') || !/[-+.\w]/.test(text.charAt(span.start))) return undefined;
  const before = /-?\d[-+.\w]*$/.exec(text.slice(Math.max(0, span.start - LONGEST_NUMBER), span.start))?.[0];
  if (before === undefined) return undefined;
  const whole = { start: span.start - before.length, end: span.end };
  return problem('json-syntax', 'number', whole, { found: excerptOf(text, whole) });
}

function badEscape(text: string, { span }: JsonToken): Problem {
  const escapes = /\\(?:u[0-9A-Fa-f]{0,4}|.|$)/gsu;
  const inside = text.slice(span.start, span.end);
  const sound = /^\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})$/;
  const bad = [...inside.matchAll(escapes)].find(([escaped]) => !sound.test(escaped));
  const start = span.start + (bad?.index ?? 0);
  const escaped = bad?.[0] ?? '\\';
  return problem('json-syntax', 'escape', { start, end: start + escaped.length }, { escape: escaped });
}

function controlCharacter(text: string, { span }: JsonToken): Problem {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern searches for control characters
  const start = span.start + text.slice(span.start, span.end).search(/[\u0000-\u001f]/);
  return problem(
    'json-syntax',
    'control-character',
    { start, end: start + 1 },
    { character: codePointAt(text, start) },
  );
}
