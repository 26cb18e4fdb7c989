import { type Commitment, type Update, updates } from '@digital-accords/data';
import { formatEdtf, label } from '@digital-accords/data/helpers';
import { type ReportedState, reportedState } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { type EvidenceView, evidenceView } from '../../source/evidence-view.ts';
import { reportWords as words } from './report-words.ts';

/** A report on a commitment, with what it makes of its state. */
export interface ReportView {
  /** Id in the page. */
  readonly anchor: string;
  readonly title: string;
  readonly path: string;
  readonly date: string;
  readonly published?: string;
  readonly state: ReportedState;
  readonly tags: readonly { readonly text: string; readonly off: boolean }[];
  readonly evidence: readonly EvidenceView[];
  readonly basis: string;
  /** What was searched, if nothing was found. */
  readonly search?: readonly string[];
}

export function reportViews({ id, derived, horizon }: Commitment, lang: Language): readonly ReportView[] {
  return derived.reports.map((report) => {
    const update = updates[report.id];
    const state = reportedState(report, horizon);
    const reason = update.about.find((subject) => subject.id === id && subject.kind === report.kind)?.reason[lang];
    const { published } = update.derived;
    return {
      anchor: report.id,
      title: report.title[lang],
      path: pathOf(report.id, lang),
      date: report.date ? formatEdtf(report.date.edtf, lang) : words.undated[lang],
      ...(published.edtf !== report.date?.edtf && {
        published: words.published[lang](formatEdtf(published.edtf, lang)),
      }),
      state,
      tags: [
        { text: label('update-kind', report.kind, lang), off: false },
        { text: state === 'none' ? words.countsNot[lang] : words.counts[lang], off: state === 'none' },
      ],
      evidence: update.evidence.map((one) => evidenceView(one, lang)),
      ...(update.search && { search: searchLines(update.search, lang) }),
      basis: [report.basis && label('relation-basis', report.basis, lang), reason]
        .filter(Boolean)
        .join(lang === 'ja' ? '。' : '. '),
    };
  });
}

/** What was searched, for what, and the nearest find. */
export function searchLines(
  { where, terms, object, nearest, day }: NonNullable<Update['search']>,
  lang: Language,
): string[] {
  const quoted = terms.map((term) => (lang === 'ja' ? `「${term}」` : `“${term}”`));
  return [
    words.searched[lang](formatEdtf(day, lang), where[lang], lang === 'ja' ? quoted.join('') : quoted.join(', ')),
    words.object[lang](object[lang]),
    words.nearest[lang](nearest[lang]),
  ];
}
