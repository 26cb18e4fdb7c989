import type { Span } from './line-table.ts';
import { type Problem, problem } from './problem.ts';

/**
 * Finds a lone surrogate in a string. Only an escape can write one, because decoded UTF-8 contains none.
 *
 * @param value the string
 * @param span place of the string
 * @returns the problem; undefined if the string is well-formed Unicode
 */
export function loneSurrogate(value: string, span: Span): Problem | undefined {
  // Nearly no text has even a pair.
  if (!/[\ud800-\udfff]/.test(value)) return undefined;
  const half = /\p{Surrogate}/u.exec(value)?.[0];
  if (half === undefined) return undefined;
  return problem('file-encoding', 'surrogate', span, { escape: `\\u${half.charCodeAt(0).toString(16).toUpperCase()}` });
}
