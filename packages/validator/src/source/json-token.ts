import { createScanner } from 'jsonc-parser';
import type { Span } from './line-table.ts';

/** The scanner's kinds of token, by its number; its own names are a `const enum`, closed to isolated modules. */
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
  /** What is wrong within the token itself. */
  readonly fault: (typeof FAULTS)[number];
  /** Decoded content of a string, the text of anything else. */
  readonly value: string;
  readonly span: Span;
}

/**
 * The tokens of a text, in order, comments among them; the last is `end`.
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
    // The scanner takes `/*` at the end of the text to be longer than the text is.
    const span = { start, end: Math.min(start + scanner.getTokenLength(), text.length) };
    yield { kind, fault: FAULTS[scanner.getTokenError()], value: scanner.getTokenValue(), span };
    if (kind === 'end') return;
  }
}
