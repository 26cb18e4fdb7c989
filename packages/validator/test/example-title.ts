import type { Diagnostic, Params } from '../src/diagnostic/diagnostic.ts';
import { finding, found } from './example.ts';
import { sharing } from './example-paths.ts';

/** What is found where a commitment of the example has another title. */
export function foundInTitle(ja: string, en: string): readonly Diagnostic[] {
  return found({ [sharing]: [['ja: 情報の共有\n  en: Sharing', `ja: ${ja}\n  en: ${en}`]] });
}

/** The one finding of a rule on the title in one language, which is so many code units wide. */
export function inTitle(
  [language, width]: readonly ['ja' | 'en', number],
  ruleId: string,
  messageId: string,
  params: Params = {},
): readonly Diagnostic[] {
  const line = language === 'ja' ? 5 : 6;
  return [finding([sharing, line, 7, 7 + width], { ruleId, messageId, pointer: `/title/${language}`, params })];
}
