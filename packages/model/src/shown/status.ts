import { formatEdtf } from '../date/format.ts';
import { labels } from '../generated/labels.ts';
import type { CommitmentStatus, IndicatedState, LocalizedText, Rhythm, StatusTerm } from '../generated/published.ts';
import { shown } from '../generated/shown.ts';
import { shownWithRhythm } from '../generated/shown-with-rhythm.ts';
import { typeOfId } from '../id/id.ts';

/** A status in the words in which people read it: each says what records say, and nothing of the world. */
export interface ShownStatus {
  /** The state, with the number of reports and later commitments that may bear on it. */
  readonly state: string;
  /** Absent if there is no freshness. */
  readonly freshness?: string;
  readonly flags: readonly string[];
  /** Whether any of it says that something is not on record: then the base of absence must follow. */
  readonly saysAbsence: boolean;
}

/** A status of a commitment or a deliverable, or an interval of a history. */
export type ShowableStatus = Pick<CommitmentStatus, 'state' | 'indicated' | 'heard' | 'freshness' | 'flags'>;

type Language = keyof LocalizedText;

/**
 * Puts a status into words (codebook §6).
 *
 * @param status the status
 * @param rhythm the stated interval of the commitment, if it has one
 * @param language language of the reader
 */
export function shownStatus(status: ShowableStatus, rhythm: Rhythm | undefined, language: Language): ShownStatus {
  const { state, indicated, heard, freshness, flags } = status;
  // What was heard last is the promise itself: then its day says all.
  const ofText = heard?.source === 'text';
  const fresh = freshness && (ofText ? dayOfText(heard.day, language) : wordsOf(freshness, rhythm)[language]);
  const isSilent = freshness !== undefined && freshness !== 'fresh' && !ofText;
  return {
    state: indicated ? possibly(state, indicated, language) : shown.status[state][language],
    ...(fresh && { freshness: fresh }),
    flags: flags.map((flag) => shown.flag[flag][language]),
    saysAbsence: (isUnreported(state) && !indicated) || isSilent || flags.length > 0,
  };
}

function wordsOf(freshness: NonNullable<ShowableStatus['freshness']>, rhythm: Rhythm | undefined): LocalizedText {
  return (rhythm ? shownWithRhythm : shown).freshness[freshness];
}

/** States that say in brackets what is not on record. */
function isUnreported(state: StatusTerm): boolean {
  return state === 'stated' || state === 'restated';
}

/** What may bear on the state is on record, so the words do not say that nothing is. */
function possibly(state: StatusTerm, { by }: IndicatedState, language: Language): string {
  const plain = (isUnreported(state) ? labels : shown).status[state][language];
  const reports = by.filter((id) => typeOfId(id) === 'update').length;
  const found = [
    ...(reports > 0 ? [bearing.reports[language](reports)] : []),
    ...(by.length > reports ? [bearing.commitments[language](by.length - reports)] : []),
  ];
  return [plain, ...found].join(language === 'ja' ? '、' : '; ');
}

const bearing = {
  reports: {
    ja: (count: number): string => `関連する可能性がある報告 ${count}件`,
    en: (count: number): string => `possibly related reports: ${count}`,
  },
  commitments: {
    ja: (count: number): string => `関連する可能性がある後のコミットメント ${count}件`,
    en: (count: number): string => `possibly related later commitments: ${count}`,
  },
} as const;

function dayOfText(day: string, language: Language): string {
  const date = formatEdtf(day, language);
  return language === 'ja' ? `コミットメントの日：${date}` : `Day of the commitment: ${date}`;
}
