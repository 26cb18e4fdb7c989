import type { Day, Document, DocumentId } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import type { Days } from './days.ts';

/**
 * What a statement of absence rests on (codebook §6): the documents that were analysed in full and public by the day
 * of knowledge. The other documents known by then are listed beside them.
 */
export interface AbsenceBase {
  /** Documents coded `complete`. */
  readonly documents: readonly DocumentId[];
  /** Latest possible day of issue among them; absent if none has a date. */
  readonly latest?: Day;
  /** Held, and not coded in full. */
  readonly notCoded: readonly DocumentId[];
  /** Known, and not held. */
  readonly knownOnly: readonly DocumentId[];
}

/**
 * Computes the base of every statement of absence.
 *
 * @param documents the documents of the registry; those that are withdrawn or redirected are left out
 * @param days a document that was issued after the day of knowledge is left out; one without a date counts as known
 * @returns the base, ids sorted
 */
export function absenceBaseOf(documents: readonly Document[], { knownAt }: Pick<Days, 'knownAt'>): AbsenceBase {
  const known = documents.filter((document) => !document.lifecycle && (issuedOn(document) ?? '') <= knownAt);
  const ids = (of: (document: Document) => boolean): DocumentId[] =>
    known
      .filter(of)
      .map(({ id }) => id)
      .sort();
  const latest = known
    .filter(isComplete)
    .map(issuedOn)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    documents: ids(isComplete),
    ...(latest !== undefined && { latest }),
    notCoded: ids((document) => document.text.state === 'held' && !isComplete(document)),
    knownOnly: ids(({ text }) => text.state === 'known-only'),
  };
}

const notProof = {
  ja: '取組が行われなかったことを意味するものではありません。',
  en: 'This does not mean that nothing was done.',
};

const messages = {
  dated: {
    ja: `全文を分析した文書{count}件（最新は{latest}付）に、報告は見当たりません。${notProof.ja}`,
    en: `The {count} documents analysed in full (latest: {latest}) contain no report. ${notProof.en}`,
  },
  'one-dated': {
    ja: `全文を分析した文書1件（{latest}付）に、報告は見当たりません。${notProof.ja}`,
    en: `The 1 document analysed in full ({latest}) contains no report. ${notProof.en}`,
  },
  undated: {
    ja: `全文を分析した文書{count}件（いずれも日付の記載なし）に、報告は見当たりません。${notProof.ja}`,
    en: `The documents analysed in full ({count}, none of them dated) contain no report. ${notProof.en}`,
  },
  nothing: {
    ja: '全文を分析した文書がないため、報告の有無は分かりません。',
    en: 'No document has been analysed in full, so it is not known whether there are reports.',
  },
  notCoded: { ja: '収録済みで、全文を分析していない文書：{ids}', en: 'Included, not analysed in full: {ids}' },
  knownOnly: { ja: '存在を確認したが未収録の文書：{ids}', en: 'Known, not included: {ids}' },
} as const;

/**
 * States that nothing is reported, with the base of the statement.
 *
 * @param base the base
 * @param language language of the reader
 * @returns the sentence, then a line for the documents not analysed in full, and one for those not included
 */
export function absenceLines({ documents, latest, notCoded, knownOnly }: AbsenceBase, language: Language): string[] {
  return [
    render(
      messages[statementFor(documents.length, latest)],
      { count: documents.length, latest: latest ?? '' },
      language,
    ),
    ...(notCoded.length > 0 ? [render(messages.notCoded, { ids: notCoded }, language)] : []),
    ...(knownOnly.length > 0 ? [render(messages.knownOnly, { ids: knownOnly }, language)] : []),
  ];
}

function statementFor(count: number, latest: Day | undefined): 'dated' | 'one-dated' | 'undated' | 'nothing' {
  if (count === 0) return 'nothing';
  if (latest === undefined) return 'undated';
  return count === 1 ? 'one-dated' : 'dated';
}

function isComplete({ text }: Document): boolean {
  return text.state === 'held' && text.coding === 'complete';
}

function issuedOn({ derived }: Document): Day | undefined {
  return derived.issued?.latest;
}
