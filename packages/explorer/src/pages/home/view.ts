import { agreements, type Commitment, commitments, registry, type StatusTerm, updates } from '@digital-accords/data';
import { compareEdtf, formatEdtf, label } from '@digital-accords/data/helpers';
import { absenceSentence, reportedState, shownStatusOf } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import { timelineView } from '../../figures/timeline.ts';
import type { Language } from '../../language/language.ts';
import { currentReports } from '../../lifecycle/current-reports.ts';
import { type QuoteView, quoteView } from '../../source/quote-view.ts';

export type HomeView = ReturnType<typeof homeView>;

const counted = Object.values(commitments).filter(({ derived }) => derived.counted);
const ladder: readonly StatusTerm[] = ['stated', 'restated', 'active', 'delivering', 'completed'];
const endings: readonly StatusTerm[] = ['discontinued', 'superseded'];

/** Everything that the home page shows, in one language. */
export function homeView(lang: Language) {
  const current = Object.values(agreements).filter(({ lifecycle }) => lifecycle === undefined);
  const stated = counted.filter(({ derived }) => derived.status.state === 'stated');
  const none = stated.filter(({ derived }) => derived.status.indicated === undefined).length;
  return {
    lang,
    opening: opening(lang),
    sum: {
      agreements: current.length,
      all: counted.length,
      reported: counted.length - stated.length,
      possible: stated.length - none,
      none,
    },
    absence: absenceSentence(registry.derived.absenceBase, { of: 'record' }, lang),
    origins: originCounts(),
    timeline: timelineView(lang),
    states: statesShown(),
    rows: current.toSorted(byDate).map((agreement) => {
      const own = counted.filter(({ derived }) => derived.agreement === agreement.id);
      return {
        id: agreement.id,
        title: agreement.shortTitle[lang],
        path: pathOf(agreement.id, lang),
        date: formatEdtf(agreement.date.edtf, lang),
        count: own.length,
        cells: statesShown().map((state) => ({
          state,
          count: own.filter(({ derived }) => derived.status.state === state).length,
        })),
      };
    }),
    topics: topicRows(lang),
    latest: latestReports(lang),
    due: dueRows(lang, ({ derived }) => (derived.due?.latest ?? '') > registry.derived.asOf),
    pastDue: dueRows(lang, ({ derived }) => derived.status.flags.includes('past-due')),
  };
}

/** The states of the ladder, and of the endings those that occur. */
function statesShown(): readonly StatusTerm[] {
  return [...ladder, ...endings.filter((state) => counted.some(({ derived }) => derived.status.state === state))];
}

/** A promise and the report that followed: the first commitment of which an output is reported in printed words. */
function opening(
  lang: Language,
): { commitment: Commitment; promise: QuoteView; when: string; report: QuoteView; reported: string } | undefined {
  for (const commitment of counted) {
    const report = commitment.derived.reports
      .filter((one) => reportedState(one, commitment.horizon) === 'delivering')
      .map(({ id }) => updates[id])
      .find(({ evidence }) => evidence.some(({ kind }) => kind === 'quote'));
    const evidence = report?.evidence.find((one) => one.kind === 'quote');
    if (!report || !evidence) continue;
    const verbs = commitment.predicates.filter((predicate) => predicate.in === 'quote');
    return {
      commitment,
      promise: quoteView(commitment.quotes[0], lang, verbs),
      when: formatEdtf(commitment.derived.date.edtf, lang),
      report: quoteView(evidence.quote, lang),
      reported: formatEdtf(report.derived.published.edtf, lang),
    };
  }
  return undefined;
}

/** Reports by the source that is furthest from the parties. */
function originCounts() {
  const reports = currentReports();
  const order = ['independent', 'joint-text', 'third-party', 'party'] as const;
  const originOf = ({ evidence }: (typeof reports)[number]) =>
    order.find((origin) => evidence.some((one) => one.origin === origin)) ?? 'party';
  const count = (origin: (typeof order)[number]): number => reports.filter((one) => originOf(one) === origin).length;
  return {
    all: reports.length,
    joint: count('joint-text'),
    party: count('party'),
    third: count('third-party'),
    independent: count('independent'),
  };
}

function topicRows(lang: Language) {
  const groups = [...new Set(counted.flatMap(({ derived }) => derived.topicGroups))];
  const rows = groups.map((group) => {
    const own = counted.filter(({ derived }) => derived.topicGroups.includes(group));
    const reported = own.filter(({ derived }) => derived.status.state !== 'stated').length;
    return { group, title: label('topic', group, lang), count: own.length, reported };
  });
  const most = Math.max(...rows.map(({ count }) => count));
  return rows
    .sort((a, b) => b.count - a.count)
    .map((row) => ({ ...row, width: (row.count * 100) / most, reportedWidth: (row.reported * 100) / most }));
}

function latestReports(lang: Language) {
  return currentReports()
    .filter(({ derived }) => derived.commitments.length > 0)
    .map((update) => ({ ...update, when: update.derived.date?.edtf ?? update.derived.published.edtf }))
    .sort((a, b) => compareEdtf(b.when, a.when))
    .slice(0, 7)
    .map(({ id, title, about, when }) => ({
      id,
      title: title[lang],
      date: formatEdtf(when, lang),
      kinds: [...new Set(about.map(({ kind }) => label('update-kind', kind, lang)))],
      path: pathOf(id, lang),
    }));
}

/** Commitments with the dates by which they are due, the earliest first. */
function dueRows(lang: Language, isMeant: (commitment: Commitment) => boolean) {
  return counted
    .filter(isMeant)
    .map(({ id, title, rhythm, derived }) => ({
      path: pathOf(id, lang),
      title: title[lang],
      due: derived.due?.edtf ?? '',
      date: formatEdtf(derived.due?.edtf ?? '', lang),
      state: derived.status.state,
      status: shownStatusOf(derived, rhythm, lang).state,
    }))
    .toSorted((a, b) => compareEdtf(a.due, b.due));
}

function byDate(a: { derived: { date: { latest?: string } } }, b: { derived: { date: { latest?: string } } }): number {
  return (a.derived.date.latest ?? '') < (b.derived.date.latest ?? '') ? -1 : 1;
}
