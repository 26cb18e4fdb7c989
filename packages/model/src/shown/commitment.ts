import type { CommitmentReport, CommitmentStatus, LocalizedText, Rhythm } from '../generated/published.ts';
import { isReport } from '../status/reports.ts';
import { type ShownStatus, shownStatus } from './status.ts';

/** A status of a commitment, and the reports on it that were known by the same days. */
export interface StatusWithReports {
  readonly status: CommitmentStatus;
  readonly reports: readonly Pick<CommitmentReport, 'kind'>[];
}

/**
 * Puts the status of a commitment into words.
 *
 * A sentence of a parallel text may give several commitments. It has the least advanced of their states, but the reports
 * on all of them; “no report on record” would then be wrong.
 *
 * @param known the status and the known reports
 * @param rhythm the stated interval of the commitment, if it has one
 * @param language language of the reader
 */
export function shownStatusOf(
  { status, reports }: StatusWithReports,
  rhythm: Rhythm | undefined,
  language: keyof LocalizedText,
): ShownStatus {
  const shown = shownStatus(status, rhythm, language);
  const saysNone = status.state === 'stated' && status.indicated === undefined;
  if (!saysNone || !reports.some(({ kind }) => isReport(kind))) return shown;
  return { ...shown, state: statedInPart[language], saysAbsence: status.flags.length > 0 };
}

const statedInPart: LocalizedText = {
  ja: '表明（一部について報告の記録あり）',
  en: 'Stated (reports on record for part of it)',
};
