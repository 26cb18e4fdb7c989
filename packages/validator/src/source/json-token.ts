import { createScanner } from 'jsonc-parser';
import type { Span } from './line-table.ts';

/** The scanner's kinds of token, by number. Its names are a `const enum`, which isolated modules cannot import. */
const KINDS = [
  'unknown',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  'false',
  'string',
  'number',
  'comment',
  'comment',
  'blank',
  'blank',
  'unknown',
  'end',
] as const;

/** The scanner's errors within a token, by its number. */
const FAULTS = [undefined, 'comment', 'unclosed-string', 'number', 'escape', 'escape', 'control-character'] as const;

/** A token of JSON text. */
export interface JsonToken {
  readonly kind: Exclude<(typeof KINDS)[number], 'blank'>;
  /** The fault within the token itself. */
  readonly fault: (typeof FAULTS)[number];
  /** The decoded content of a string; the text of any other token. */
  readonly value: string;
  readonly span: Span;
}

/**
 * The tokens of a text in order, including comments; the last is `end`.
 *
 * @param text the whole text
 * @returns the tokens, one at a time
 */
export function* jsonTokens(text: string): Generator<JsonToken, void> {
  const scanner = createScanner(text, false);
  while (true) {
    const kind = KINDS[scanner.scan()] ?? 'unknown';
    if (kind === 'blank') continue;
    const start = scanner.getTokenOffset();
    // For `/*` at the end of the text, the scanner gives a length beyond the text.
    const span = { start, end: Math.min(start + scanner.getTokenLength(), text.length) };
    yield { kind, fault: FAULTS[scanner.getTokenError()], value: scanner.getTokenValue(), span };
    if (kind === 'end') return;
  }
}
