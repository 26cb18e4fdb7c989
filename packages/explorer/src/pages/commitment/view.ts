import {
  agreements,
  type Commitment,
  type CommitmentId,
  commitments,
  type PillarId,
  pillars,
} from '@digital-accords/data';
import { formatEdtf, label } from '@digital-accords/data/helpers';
import { predicateFormLevel, shownStatus, shownStatusOf } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import { citeView } from '../../cite/cite.ts';
import { citeWords } from '../../cite/words.ts';
import { lineageView } from '../../figures/lineage.ts';
import { stripView } from '../../figures/strip.ts';
import { words as frame } from '../../frame/words.ts';
import type { Language } from '../../language/language.ts';
import { comma } from '../../language/punctuation.ts';
import { subjectOf } from '../../marking/subject.ts';
import { noteView } from '../../notes/notes.ts';
import type { MarkedRun } from '../../source/marked.ts';
import { quoteView } from '../../source/quote-view.ts';
import { findingView, isReported, noReportSentence } from './finding.ts';
import { readingRows, strengthNotes } from './reading.ts';
import { relationViews, renderingViews } from './relations.ts';
import { reportWords } from './report-words.ts';
import { reportViews } from './reports.ts';

/** The verbs of a commitment and what they amount to. */
export interface StrengthView {
  readonly lang: string;
  /** The verbs as printed, with what stands between them in a list. */
  readonly verbs: readonly MarkedRun[];
  readonly label: string;
  readonly notes: readonly string[];
}

export type CommitmentView = ReturnType<typeof commitmentView>;

/** Everything that the page of a commitment shows, in one language. */
export function commitmentView(id: CommitmentId, lang: Language) {
  const commitment: Commitment = commitments[id];
  const { quotes, stem, derived, predicates } = commitment;
  const verbsIn = (place: 'quote' | 'stem') => predicates.filter((predicate) => predicate.in === place);
  return {
    id,
    lang,
    subject: subjectOf(id, lang),
    title: commitment.title[lang],
    summary: commitment.summary[lang],
    lifecycle: commitment.lifecycle,
    crumbs: crumbsOf(commitment, lang),
    finding: findingView(commitment, lang),
    quotes: quotes.map((quote) => quoteView(quote, lang, verbsIn('quote'))),
    stem: stem && quoteView(stem, lang, verbsIn('stem')),
    strength: strengthOf(commitment, lang),
    reading: readingRows(commitment, lang),
    strip: stripView(commitment),
    deliverables: commitment.deliverables.map((one) => ({
      what: one.what[lang],
      due: formatEdtf(one.due, lang),
      state: one.derived.status.state,
      status: shownStatus(one.derived.status, undefined, lang).state,
      quote: quoteView(one.quote, lang),
    })),
    reports: reportViews(commitment, lang),
    noReport: noReportOf(commitment, lang),
    lineage: lineageView(commitment, lang),
    relations: relationViews(commitment, 'same-parties', lang),
    renderings: renderingViews(commitment, lang),
    parallels: relationViews(commitment, 'other-parties', lang),
    compared: (commitment.noCounterpart?.candidates ?? []).map((candidate) => ({
      path: pathOf(candidate.id, lang),
      title: commitments[candidate.id].title[lang],
      reason: candidate.reason[lang],
    })),
    notes: commitment.notes.map((note) => noteView(note, lang)),
    cite: citeView(id, commitment.title[lang], lang),
    report: { path: `/${lang}/submit/?about=${id}`, text: citeWords.propose[lang] },
    date: formatEdtf(derived.date.edtf, lang),
  };
}

/** What the list of reports says if nothing is reported: no more than the finding has said. */
function noReportOf(commitment: Commitment, lang: Language): string | undefined {
  if (isReported(commitment)) return undefined;
  if (!shownStatusOf(commitment.derived, commitment.rhythm, lang).saysAbsence)
    return noReportSentence(commitment, lang);
  return commitment.derived.reports.length > 0 ? undefined : reportWords.none[lang];
}

function strengthOf(commitment: Commitment, lang: Language): StrengthView {
  const own = commitment.quotes[0].derived.lang;
  return {
    lang: own,
    verbs: commitment.predicates.flatMap(({ printed, form }, at) => [
      ...(at > 0 ? [{ text: comma[own === 'ja' ? 'ja' : 'en'] }] : []),
      { text: printed, strength: predicateFormLevel[form] },
    ]),
    label: label('strength', commitment.derived.strength, lang),
    notes: strengthNotes(commitment, lang),
  };
}

function crumbsOf({ derived, pillar }: Commitment, lang: Language): { path: string; name: string }[] {
  const agreement = { path: pathOf(derived.agreement, lang), name: agreements[derived.agreement].shortTitle[lang] };
  const within = pillar ? [...partOf(pillar), pillar] : [];
  return [
    { path: pathOf('agreements', lang), name: frame.agreements[lang] },
    agreement,
    ...within.map((id) => ({ path: `${agreement.path}#${id}`, name: pillars[id].title[lang] })),
  ];
}

function partOf(id: PillarId): PillarId[] {
  const { parent } = pillars[id];
  return parent ? [parent] : [];
}
