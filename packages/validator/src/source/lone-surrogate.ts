import type { Span } from './line-table.ts';
import { type Problem, problem } from './problem.ts';

/**
 * A lone surrogate in a string. Decoded UTF-8 holds none, so only an escape can have made it.
 *
 * @param value the string
 * @param span where it stands
 * @returns the problem, or undefined where the string is well-formed Unicode
 */
export function loneSurrogate(value: string, span: Span): Problem | undefined {
  const half = /\p{Surrogate}/u.exec(value)?.[0];
  if (half === undefined) return undefined;
  return problem('file-encoding', 'surrogate', span, { escape: `\\u${half.charCodeAt(0).toString(16).toUpperCase()}` });
}
