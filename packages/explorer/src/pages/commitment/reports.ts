import { type Commitment, type Update, updates } from '@digital-accords/data';
import { formatEdtf, label } from '@digital-accords/data/helpers';
import { type ReportedState, reportedState } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { printedLanguage } from '../../language/printed.ts';
import { around, listed, printedRun, type Sentence } from '../../language/sentence.ts';
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
  /** Why it is linked to the commitment; for a search without result, what came of it. */
  readonly basis: string;
  /** What was searched, if nothing was found. */
  readonly search?: readonly Sentence[];
}

export function reportViews(commitment: Commitment, lang: Language): readonly ReportView[] {
  const { derived, horizon } = commitment;
  return derived.reports.map((report) => {
    const update = updates[report.id];
    const state = reportedState(report, horizon);
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
      basis: basisOf(report, commitment, lang),
    };
  });
}

/** Why a report is linked; the reports of a commitment as another text gives it are on the commitment that it gives. */
function basisOf(
  { id, kind, basis }: Commitment['derived']['reports'][number],
  { id: own, derived }: Commitment,
  lang: Language,
): string {
  const subjects = updates[id].about.filter((subject) => subject.kind === kind);
  const subject = [own, ...derived.renders].flatMap((one) => subjects.filter((about) => about.id === one)).at(0);
  const reason = subject?.reason[lang] ?? '';
  return basis === undefined ? reason : words.basis[lang](label('relation-basis', basis, lang), reason);
}

/** What was searched, for what, and the nearest find. */
export function searchLines(
  { where, terms, object, nearest, day }: NonNullable<Update['search']>,
  lang: Language,
): readonly Sentence[] {
  const line = (text: string): Sentence => [{ text }];
  const quoted = terms.map((term) => around(printedRun(term, printedLanguage(term), lang), words.term[lang].around));
  return [
    line(words.searched[lang](formatEdtf(day, lang))),
    line(words.where[lang](where[lang])),
    [{ text: words.terms[lang] }, ...listed(quoted, words.term[lang].between)],
    line(words.object[lang](object[lang])),
    line(words.nearest[lang](nearest[lang])),
  ];
}
