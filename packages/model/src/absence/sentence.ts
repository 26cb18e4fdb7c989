import { formatEdtf } from '../date/format.ts';
import type { AbsenceBase, Day, LocalizedText } from '../generated/published.ts';

/**
 * What is absent: any report on one commitment, with the day of the latest search for it if there was one, or whatever else
 * is shown as not on record.
 */
export type Absence = { readonly of: 'report'; readonly searched?: Day } | { readonly of: 'record' };

type Base = Pick<AbsenceBase, 'documents' | 'latest' | 'pages' | 'pagesRead'>;

/**
 * Says that something is not on record, with the base of that statement and with what it does not mean (codebook §6).
 *
 * @param base what was analysed and read
 * @param absence what is absent
 * @param language language of the reader
 * @returns one to three sentences
 */
export function absenceSentence(base: Base, absence: Absence, language: keyof LocalizedText): string {
  if (base.documents.length === 0 && base.pages === 0) return nothingRead[language];
  const words = sentences[language];
  const sources = [documentsOf(base, language), pagesOf(base, language)].filter((one) => one !== '');
  return absence.of === 'record' ? words.record(sources) : words.report(sources, absence.searched);
}

const nothingRead: LocalizedText = {
  ja: '全文を分析した文書も閲覧したページもないため、報告の有無は分かりません。',
  en: 'No document has been analysed in full and no page has been read, so it is not known whether there are reports.',
};

const sentences = {
  ja: {
    report: (sources: readonly string[], searched: Day | undefined): string =>
      `${sources.join('及び')}から、このコミットメントについての報告は収録していません。${
        searched === undefined
          ? '調査の記録もありません。'
          : `${formatEdtf(searched, 'ja')}の調査でも見つかりませんでした。`
      }取組が行われなかったことを意味するものではありません。`,
    record: (sources: readonly string[]): string =>
      `「記録なし」は、${sources.join('及び')}から報告を収録していないことを示します。取組が行われなかったことを意味するものではありません。`,
  },
  en: {
    report: (sources: readonly string[], searched: Day | undefined): string =>
      `No report on this commitment is recorded from ${sources.join(' or from ')}. ${
        searched === undefined
          ? 'No search for one is recorded.'
          : `A search on ${formatEdtf(searched, 'en')} found none either.`
      } This does not mean that nothing was done.`,
    record: (sources: readonly string[]): string =>
      `“Not on record” says that no report of it is recorded from ${sources.join(' or from ')}. It does not mean that nothing was done.`,
  },
} as const;

function documentsOf({ documents: { length }, latest }: Base, language: keyof LocalizedText): string {
  if (length === 0) return '';
  if (language === 'ja') {
    const day = latest === undefined ? '日付の記載なし' : `${formatEdtf(latest, 'ja')}付`;
    const of = latest === undefined ? 'いずれも' : '最新は';
    return `全文を分析した文書${length}件（${length > 1 ? of : ''}${day}）`;
  }
  const day = latest === undefined ? 'undated' : formatEdtf(latest, 'en');
  return length === 1
    ? `the 1 document analysed in full (${day})`
    : `the ${length} documents analysed in full (${latest === undefined ? 'none of them dated' : `latest: ${day}`})`;
}

function pagesOf({ pages, pagesRead }: Base, language: keyof LocalizedText): string {
  if (pagesRead === undefined) return '';
  const day = formatEdtf(pagesRead, language);
  if (language === 'ja') return `閲覧したページ${pages}件（${pages > 1 ? '最新は' : ''}${day}閲覧）`;
  return pages === 1 ? `the 1 linked page read (${day})` : `the ${pages} linked pages read (latest reading: ${day})`;
}
