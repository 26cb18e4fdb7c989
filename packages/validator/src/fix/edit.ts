import { mendCharacters, mendQuotedCharacters } from '../characters/characters.ts';
import type { Diagnostic, Range } from '../diagnostic/diagnostic.ts';

/** What is to stand in place of a stretch of a file. */
export type Replacement =
  /** A text value, to be written in the style of what it replaces. */
  | { readonly kind: 'scalar'; readonly value: string }
  /** The stretch itself, changed. */
  | { readonly kind: 'rewrite'; readonly of: (text: string) => string };

/** A finding with exactly one remedy, and where it applies. */
export interface Edit {
  readonly file: string;
  /** Id of the rule whose finding it mends. */
  readonly ruleId: string;
  readonly range: Range;
  readonly replacement: Replacement;
}

/** Findings whose one suggestion is the remedy, by rule and message. */
const bySuggestion: Readonly<Record<string, readonly string[]>> = {
  'quote-leaf': ['moved'],
  'quote-verbatim': ['moved', 'pasted'],
  'country-code': ['unknown'],
  'redirect-target': ['hop'],
  edtf: ['not-a-date'],
  schema: ['not-a-term', 'not-a-term-of-many', 'unknown-property', 'day-form', 'wrong-form'],
};

/**
 * The edit that mends a finding.
 *
 * @param diagnostic a finding
 * @returns the edit; undefined if the remedy is not certain, so that people have to decide
 */
export function editOf(diagnostic: Diagnostic): Edit | undefined {
  if (diagnostic.line === undefined) return undefined;
  const { ruleId, messageId, file, suggestions } = diagnostic;
  const range: Range = diagnostic;
  if (ruleId === 'text-characters')
    return { file, ruleId, range, replacement: { kind: 'rewrite', of: mendCharacters } };
  if (messageId === 'look-alike')
    return { file, ruleId, range, replacement: { kind: 'rewrite', of: mendQuotedCharacters } };
  const [value] = suggestions;
  if (value === undefined || suggestions.length > 1 || !bySuggestion[ruleId]?.includes(messageId)) return undefined;
  return { file, ruleId, range, replacement: { kind: 'scalar', value } };
}
