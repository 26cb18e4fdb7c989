import { type Absence, type AbsenceBase, absenceSentence } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';

const messages = {
  notCoded: { ja: '収録済みで、全文を分析していない文書：{ids}', en: 'Included, not analysed in full: {ids}' },
  knownOnly: { ja: '存在を確認したが未収録の文書：{ids}', en: 'Known, not included: {ids}' },
} as const;

/**
 * States that something is not on record, with the base of the statement.
 *
 * @param base the base
 * @param absence what is absent
 * @param language language of the reader
 * @returns the sentence, then a line for the documents not analysed in full, and one for those not included
 */
export function absenceLines(base: AbsenceBase, absence: Absence, language: Language): string[] {
  const { notCoded, knownOnly } = base;
  return [
    absenceSentence(base, absence, language),
    ...(notCoded.length > 0 ? [render(messages.notCoded, { ids: notCoded }, language)] : []),
    ...(knownOnly.length > 0 ? [render(messages.knownOnly, { ids: knownOnly }, language)] : []),
  ];
}
