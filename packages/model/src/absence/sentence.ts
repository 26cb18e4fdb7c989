import { formatEdtf } from '../date/format.ts';
import type { AbsenceBase, LocalizedText } from '../generated/published.ts';

/** What is absent: any report on a commitment, or whatever else is shown as not on record. */
export type Absent = 'report' | 'record';

type Base = Pick<AbsenceBase, 'documents' | 'latest'>;

/**
 * Says that something is not on record, with the base of that statement and with what it does not mean (codebook §6).
 *
 * @param base what was analysed
 * @param absent what is absent
 * @param language language of the reader
 * @returns one or two sentences
 */
export function absenceSentence(base: Base, absent: Absent, language: keyof LocalizedText): string {
  if (base.documents.length === 0) return nothingAnalysed[language];
  const documents = phrases[language](base);
  return sentences[absent][language](documents, base.documents.length > 1);
}

const nothingAnalysed: LocalizedText = {
  ja: '全文を分析した文書がないため、報告の有無は分かりません。',
  en: 'No document has been analysed in full, so it is not known whether there are reports.',
};

const sentences = {
  report: {
    ja: (documents: string): string =>
      `${documents}に、このコミットメントについての報告は見当たりません。取組が行われなかったことを意味するものではありません。`,
    en: (documents: string, several: boolean): string =>
      `The ${documents} ${several ? 'contain' : 'contains'} no report on this commitment. This does not mean that nothing was done.`,
  },
  record: {
    ja: (documents: string): string =>
      `「記録なし」は、${documents}に報告が見当たらないことを示します。取組が行われなかったことを意味するものではありません。`,
    en: (documents: string, several: boolean): string =>
      `“Not on record” says that the ${documents} ${several ? 'report' : 'reports'} nothing of it. It does not mean that nothing was done.`,
  },
} as const;

const phrases = {
  ja: ({ documents: { length }, latest }: Base): string => {
    const day = latest === undefined ? '日付の記載なし' : `${formatEdtf(latest, 'ja')}付`;
    const of = latest === undefined ? 'いずれも' : '最新は';
    return `全文を分析した文書${length}件（${length > 1 ? of : ''}${day}）`;
  },
  en: ({ documents: { length }, latest }: Base): string => {
    const day = latest === undefined ? 'undated' : formatEdtf(latest, 'en');
    return length === 1
      ? `1 document analysed in full (${day})`
      : `${length} documents analysed in full (${latest === undefined ? 'none of them dated' : `latest: ${day}`})`;
  },
} as const;
