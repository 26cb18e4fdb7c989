import { bounds, type Day, type Document, type DocumentId, parseEdtf } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import type { Days } from './days.ts';

/**
 * What a statement of absence rests on (codebook §6): the documents that were coded in full and public by the day of
 * knowledge, and those beside them that were not looked at.
 */
export interface AbsenceBase {
  /** Documents coded `complete`. */
  readonly documents: readonly DocumentId[];
  /** Latest possible day of issue among them; absent where none has a date. */
  readonly latest?: Day;
  /** Held, and not coded in full. */
  readonly notCoded: readonly DocumentId[];
  /** Known, and not held. */
  readonly knownOnly: readonly DocumentId[];
}

/**
 * The base of every statement of absence.
 *
 * @param documents the documents of the registry; those that are withdrawn or redirected are left out
 * @param days documents issued after the day of knowledge were not known; one without a date counts as known
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

const messages = {
  dated: {
    ja: '符号化を終えた文書{count}点（最も新しいものは{latest}付け）に、報告はない。',
    en: 'No report in the {count} documents coded, the latest of {latest}.',
  },
  'one-dated': {
    ja: '符号化を終えた文書1点（{latest}付け）に、報告はない。',
    en: 'No report in the 1 document coded, of {latest}.',
  },
  undated: {
    ja: '符号化を終えた文書{count}点（日付のあるものはない）に、報告はない。',
    en: 'No report in the documents coded ({count}, none of them dated).',
  },
  nothing: {
    ja: '符号化を終えた文書がないため、報告の有無は判断できない。',
    en: 'No document has been coded in full, so that nothing can be said of reports.',
  },
  notCoded: { ja: '所蔵しているが符号化を終えていない文書：{ids}', en: 'Held and not coded in full: {ids}' },
  knownOnly: { ja: '存在のみ知られ、所蔵していない文書：{ids}', en: 'Known and not held: {ids}' },
} as const;

/**
 * The statement that nothing is reported, with its base.
 *
 * @param base the base
 * @param language language of the reader
 * @returns the sentence, then a line each for the documents that were not looked at
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

function issuedOn({ issued }: Document): Day | undefined {
  const parsed = issued && parseEdtf(issued.edtf);
  return parsed?.ok ? bounds(parsed.value).latest : undefined;
}
