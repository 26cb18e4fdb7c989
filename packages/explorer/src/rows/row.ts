import {
  type AttestationTerm,
  type Commitment,
  type CommitmentId,
  type CommitmentStatus,
  commitments,
  type Day,
  registry,
  type StatusTerm,
} from '@digital-accords/data';
import { typeOfId } from '@digital-accords/data/helpers';
import { statusOf } from '@digital-accords/data/query';
import { isReport, shownStatus, shownStatusOf } from '@digital-accords/model';
import { pathOf } from '../address/address.ts';
import { type StripView, stripView } from '../figures/strip.ts';
import type { Language } from '../language/language.ts';
import { words } from './words.ts';

/** One commitment in a list, on the day asked about. */
export interface RowView {
  readonly id: CommitmentId;
  readonly title: string;
  readonly path: string;
  readonly state: StatusTerm;
  readonly status: string;
  /** By whose word the state holds; absent if nobody reports. */
  readonly attestation?: AttestationTerm;
  readonly tags: readonly string[];
  readonly flags: readonly string[];
  readonly strip?: StripView | undefined;
}

/**
 * A commitment as a list shows it.
 *
 * @param id the commitment
 * @param lang language of the reader
 * @param day the day asked about; the as-of day of the registry if absent
 */
export function rowView(id: CommitmentId, lang: Language, day?: Day): RowView {
  const commitment: Commitment = commitments[id];
  const { derived, rhythm, title } = commitment;
  const status: CommitmentStatus =
    day === undefined ? derived.status : statusOf(id, { asOf: day, knownAt: registry.derived.knownAt });
  const reports = reportsBy(commitment, day);
  const shown = shownStatusOf({ status, reports }, rhythm, lang);
  return {
    id,
    title: title[lang],
    path: pathOf(id, lang),
    state: status.state,
    status: shown.state,
    ...(status.attestation && { attestation: status.attestation }),
    tags: [...countOf(reports.length, status, lang), ...thenOf(id, status, lang, day)],
    flags: shown.flags,
    strip: stripView(commitment, day),
  };
}

/** The reports that are dated until a day. */
function reportsBy({ derived }: Commitment, day: Day = registry.derived.asOf): Commitment['derived']['reports'] {
  return derived.reports.filter(({ kind, date }) => isReport(kind) && (date?.latest ?? '') <= day);
}

/** The number of reports, if the words of the state do not tell it. */
function countOf(reports: number, { state, indicated }: CommitmentStatus, lang: Language): string[] {
  const told = indicated?.by.filter((id) => typeOfId(id) === 'update').length;
  return reports === 0 || (state === 'stated' && reports === told) ? [] : [words.reports[lang](reports)];
}

/** What was known on the day itself, if it differs from what is known now. */
function thenOf(id: CommitmentId, now: CommitmentStatus, lang: Language, day: Day | undefined): string[] {
  if (day === undefined) return [];
  const then = statusOf(id, { asOf: day, knownAt: day });
  if (then.state === now.state) return [];
  return [words.knownThen[lang](shownStatus(then, commitments[id].rhythm, lang).state)];
}
