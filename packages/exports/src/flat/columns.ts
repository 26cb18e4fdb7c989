import {
  absenceSentence,
  type Commitment,
  formatEdtf,
  knownReports,
  labels,
  type OrganisationId,
  type PublishedRecords,
  type RecordId,
  type ShownStatus,
  shownStatusOf,
  type Update,
} from '@digital-accords/model';
import type { Language, Names } from '../names/names.ts';
import type { ColumnOf } from '../table/column-of.ts';
import { headedColumns } from './headed.ts';

const { both, day, number, plain } = headedColumns<Commitment>();

type Registry = PublishedRecords['registry'][number];

const SEPARATOR: Readonly<Record<Language, string>> = { ja: '、', en: '; ' };

/**
 * The columns of a flat file of commitments. What people read stands in both languages, and no cell is an id but the first.
 *
 * @param names names of the records that commitments refer to
 * @param registry the record of the registry, for its days and for what statements of absence rest on
 * @param known the updates that were known on these days
 */
export function flatColumns(
  names: Names,
  registry: Registry,
  known: ReadonlyMap<RecordId, Update>,
): readonly ColumnOf<Commitment>[] {
  const listed = (ids: readonly OrganisationId[], language: Language): string =>
    [...new Set(ids)].map((id) => names.organisation(id, language)).join(SEPARATOR[language]);
  const { asOf, knownAt, absenceBase } = registry.derived;
  const said = (one: Commitment, language: Language): ShownStatus =>
    shownStatusOf({ status: one.derived.status, reports: knownReports(one, known) }, one.rhythm, language);
  return [
    plain({ ja: '識別子', en: 'Identifier' }, ({ id }) => id),
    ...both(
      { ja: '合意文書', en: 'Agreement' },
      ({ derived }, language) => names.agreement(derived.agreement)?.shortTitle[language],
    ),
    ...both({ ja: '日付', en: 'Date' }, ({ derived }, language) => formatEdtf(derived.date.edtf, language)),
    ...both({ ja: '当事者', en: 'Parties' }, ({ derived }, language) => listed(derived.parties, language)),
    ...both({ ja: '当事者の機関', en: 'Bodies of the parties' }, ({ derived }, language) =>
      listed(names.agreement(derived.agreement)?.parties.flatMap(({ through }) => through) ?? [], language),
    ),
    ...both({ ja: '構成', en: 'Part' }, ({ pillar = '' }, language) => names.pillar(pillar)?.title[language]),
    ...both({ ja: 'コミットメント', en: 'Commitment' }, ({ title }, language) => title[language]),
    ...both({ ja: '要旨', en: 'Summary' }, ({ summary }, language) => summary[language]),
    ...both({ ja: '本文の語句', en: 'Words of the text' }, ({ derived }, language) => derived.words[language]),
    ...both({ ja: '主体', en: 'Actors' }, ({ derived }, language) => listed(derived.actors, language)),
    ...both({ ja: '場となる機関', en: 'Fora' }, ({ fora }, language) => listed(fora, language)),
    ...both({ ja: '分野', en: 'Topics' }, ({ topics }, language) =>
      topics.map((topic) => labels.topic[topic][language]).join(SEPARATOR[language]),
    ),
    ...both(
      { ja: '表現の強さ', en: 'Strength of wording' },
      ({ derived }, language) => labels.strength[derived.strength][language],
    ),
    ...both({ ja: '期限', en: 'Due' }, ({ derived: { due } }, language) => due && formatEdtf(due.edtf, language)),
    day({ ja: '期限の最終日', en: 'Last day of the due date' }, ({ derived }) => derived.due?.latest),
    ...both({ ja: '状態', en: 'Status' }, (one, language) => said(one, language).state),
    ...both(
      { ja: '状態の時期', en: 'Status since' },
      ({ derived: { status } }, language) => status.since && formatEdtf(status.since.edtf, language),
    ),
    ...both(
      { ja: '出所による裏付け', en: 'By whose word' },
      ({ derived: { status } }, language) => status.attestation && labels.attestation[status.attestation][language],
    ),
    ...both({ ja: '情報の新しさ', en: 'Freshness' }, (one, language) => said(one, language).freshness),
    ...both({ ja: '留意事項', en: 'Flags' }, (one, language) => said(one, language).flags.join(SEPARATOR[language])),
    ...both({ ja: '「記録なし」の意味', en: 'What “not on record” means' }, (one, language) =>
      said(one, language).saysAbsence ? absenceSentence(absenceBase, { of: 'record' }, language) : undefined,
    ),
    number({ ja: '報告の数', en: 'Number of reports' }, (one) => knownReports(one, known).length),
    day({ ja: '最近の調査の日', en: 'Latest search' }, ({ derived }) => derived.searched),
    day({ ja: '基準日', en: 'As of' }, () => asOf),
    day({ ja: '公表日の上限', en: 'Known at' }, () => knownAt),
  ];
}
