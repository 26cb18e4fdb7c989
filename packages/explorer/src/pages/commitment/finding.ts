import { type Commitment, commitments, registry, type StatusTerm, updates } from '@digital-accords/data';
import { formatEdtf, isId } from '@digital-accords/data/helpers';
import { absenceSentence, isReport, shown, shownStatusOf } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import { timeBetween } from '../../language/duration.ts';
import type { Language } from '../../language/language.ts';
import { around, type Sentence } from '../../language/sentence.ts';
import { findingWords as words } from './finding-words.ts';

/** What the records say of the state of a commitment, and on what it rests. */
export interface FindingView {
  readonly state: StatusTerm;
  readonly text: string;
  readonly flags: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Said in small print. */
  readonly remarks: readonly string[];
}

export function findingView(commitment: Commitment, lang: Language): FindingView {
  const { status, notCounted } = commitment.derived;
  const { state, flags, saysAbsence } = shownStatusOf(commitment.derived, commitment.rhythm, lang);
  const sentences = [restsOn(commitment, lang), lastHeard(commitment, lang)].filter((one) => one !== undefined);
  const absence = saysAbsence ? [absenceOf(commitment, lang)] : [];
  return {
    state: status.state,
    text: state,
    flags,
    sentences: [...sentences, ...absence.map((text) => [{ text }])],
    remarks: [
      ...(status.attestation ? [words.attested[status.attestation][lang]] : []),
      ...(notCounted ? [shown['not-counted'][notCounted][lang]] : []),
    ],
  };
}

/** What is not on record, and by which base. */
function absenceOf(commitment: Commitment, lang: Language): string {
  if (!isReported(commitment)) return noReportSentence(commitment, lang);
  return absenceSentence(registry.derived.absenceBase, { of: 'record' }, lang);
}

/** Says that there is no report, with what was read and when one was searched for. */
export function noReportSentence({ derived: { searched } }: Commitment, lang: Language): string {
  const absence = { of: 'report', ...(searched !== undefined && { searched }) } as const;
  return absenceSentence(registry.derived.absenceBase, absence, lang);
}

/** Whether a report says something of a commitment; a search without result and the activities of others do not. */
export function isReported({ derived }: Commitment): boolean {
  return derived.reports.some(({ kind }) => isReport(kind));
}

function restsOn({ derived: { status } }: Commitment, lang: Language): Sentence | undefined {
  const { by, since } = status;
  if (by === undefined) return undefined;
  const date = since ? formatEdtf(since.edtf, lang) : words.undated[lang];
  if (isId(updates, by)) {
    const { title } = updates[by];
    return around({ text: title[lang], path: `#${by}` }, words.restsOnReport[lang](date));
  }
  if (isId(commitments, by)) {
    const { title } = commitments[by];
    return around({ text: title[lang], path: pathOf(by, lang) }, words.restsOnCommitment[lang](date));
  }
  return undefined;
}

/** How long ago the commitment was last spoken of; said only if that was some time ago. */
function lastHeard({ derived: { status } }: Commitment, lang: Language): Sentence | undefined {
  const { heard, freshness } = status;
  if (!heard || heard.source === 'text' || freshness === undefined || freshness === 'fresh') return undefined;
  const gap = timeBetween(heard.day, registry.derived.asOf, lang);
  if (gap === undefined) return undefined;
  return [{ text: words.last[lang](formatEdtf(heard.day, lang), heard.source, gap) }];
}
