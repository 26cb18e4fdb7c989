import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Language, render } from '../diagnostic/render.ts';
import { words } from '../generated/rules/words.ts';
import { nameOf } from '../words/names.ts';

/**
 * The sentence of a finding.
 *
 * @param diagnostic the finding
 * @param language language of the reader
 * @returns the sentence; if the rule is unknown, the id of the message
 */
export function sentenceOf({ ruleId, messageId, params }: Diagnostic, language: Language): string {
  const template = words[ruleId]?.messages[messageId];
  return template ? render(template, params, language, nameOf) : messageId;
}
