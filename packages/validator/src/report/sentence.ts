import type { Diagnostic, Messages } from '../diagnostic/diagnostic.ts';
import { type Language, render } from '../diagnostic/render.ts';
import { ruleBook } from '../reference/rule-book.ts';
import { nameOf } from '../words/names.ts';

const templates: ReadonlyMap<string, Messages> = new Map(ruleBook.map(({ id, messages }) => [id, messages]));

/**
 * The sentence of a finding.
 *
 * @param diagnostic the finding
 * @param language language of the reader
 * @returns the sentence; if the rule is unknown, the id of the message
 */
export function sentenceOf({ ruleId, messageId, params }: Diagnostic, language: Language): string {
  const template = templates.get(ruleId)?.[messageId];
  return template ? render(template, params, language, nameOf) : messageId;
}
