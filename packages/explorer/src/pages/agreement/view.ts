import { type Agreement, type AgreementId, agreements, commitments, type Day, registry } from '@digital-accords/data';
import { formatEdtf, label } from '@digital-accords/data/helpers';
import { absenceSentence, figures, tallyOf } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import { citeView } from '../../cite/cite.ts';
import { citeWords } from '../../cite/words.ts';
import { words as frame } from '../../frame/words.ts';
import type { Language } from '../../language/language.ts';
import { colon } from '../../language/punctuation.ts';
import { kindOf, type Subject, subjectOf } from '../../marking/subject.ts';
import { noteView } from '../../notes/notes.ts';
import { rowView } from '../../rows/row.ts';
import { quoteView } from '../../source/quote-view.ts';
import { states } from '../../status/states.ts';
import { daysOfChange } from './days.ts';
import { documentLine, factViews } from './facts.ts';
import { partViews } from './rows.ts';
import { agreementWords as words } from './words.ts';

export type AgreementView = ReturnType<typeof agreementView>;

/**
 * Everything that the page of an agreement shows, in one language.
 *
 * @param id the agreement
 * @param lang language of the reader
 * @param day the day whose status is shown; the as-of day of the registry if absent
 */
export function agreementView(id: AgreementId, lang: Language, day?: Day) {
  const agreement: Agreement = agreements[id];
  const parts = partViews(agreement, lang, day);
  return {
    id,
    lang,
    subject: headOf(agreement, lang, day),
    cite: citeView(id, agreement.title[lang], lang),
    report: { path: `/${lang}/submit/`, text: citeWords.submit[lang] },
    day: day === undefined ? undefined : { day, text: formatEdtf(day, lang) },
    kind: kindOf(id, lang),
    title: agreement.title[lang],
    summary: agreement.summary[lang],
    lifecycle: agreement.lifecycle,
    crumbs: [
      { path: pathOf('agreements', lang), name: frame.agreements[lang] },
      ...(day === undefined ? [] : [{ path: pathOf(id, lang), name: agreement.shortTitle[lang] }]),
    ],
    legal: agreement.bindingness.quotes.map((quote) => quoteView(quote, lang)),
    objectives: agreement.objectives.map(({ summary }) => summary[lang]),
    documents: agreement.documents.map((one) => documentLine(one, lang)),
    facts: factViews(agreement, lang),
    days: dayLinks(agreement, lang),
    parts,
    elsewhere: [...agreement.derived.accountOnly, ...agreement.derived.renderings].map((one) =>
      rowView(one, lang, day),
    ),
    absence: absenceSentence(registry.derived.absenceBase, { of: 'record' }, lang),
    ...countsOf(parts, lang),
    notes: agreement.notes.map((note) => noteView(note, lang)),
  };
}

/** What the head of the page says of an agreement, or of its state on a day. */
function headOf({ id, title }: Agreement, lang: Language, day: Day | undefined): Subject {
  const subject = subjectOf(id, lang);
  if (day === undefined) return subject;
  const text = formatEdtf(day, lang);
  return {
    ...subject,
    title: words.onDay[lang](title[lang], text),
    description: title[lang] + colon[lang] + words.datedView[lang](text),
  };
}

/** The days to choose from: each on which a state changed, then the as-of day of the registry. */
function dayLinks(agreement: Agreement, lang: Language): { day: Day; text: string; path: string }[] {
  const dated = daysOfChange(agreement).map((day) => ({
    day,
    text: formatEdtf(day, lang),
    path: pathOf(`${agreement.id}/as-of/${day}`, lang),
  }));
  const { asOf } = registry.derived;
  return [
    ...dated.filter(({ day }) => day !== asOf),
    { day: asOf, text: formatEdtf(asOf, lang), path: pathOf(agreement.id, lang) },
  ];
}

/** How many commitments there are by state, and by whose word. */
function countsOf(parts: ReturnType<typeof partViews>, lang: Language) {
  const rows = parts.flatMap((part) => [...part.rows, ...part.areas.flatMap((area) => area.rows)]);
  const tally = tallyOf(rows);
  const attestations = figures.filter(({ of }) => of === 'attestation');
  return {
    counts: states.map((state) => ({ state, count: tally.states[state] })).filter(({ count }) => count > 0),
    words: attestations
      .map(({ heading, count }) => ({ name: heading[lang], count: count(tally) }))
      .filter(({ count }) => count > 0),
  };
}

/** The agreements in a list, the latest first. */
export function agreementList(lang: Language) {
  return Object.values(agreements)
    .filter(({ lifecycle }) => lifecycle === undefined)
    .toSorted((a, b) => ((a.derived.date.latest ?? '') < (b.derived.date.latest ?? '') ? 1 : -1))
    .map(({ id, title, summary, kind, date, derived }) => ({
      path: pathOf(id, lang),
      title: title[lang],
      summary: summary[lang],
      kind: label('agreement-kind', kind, lang),
      date: formatEdtf(date.edtf, lang),
      count: derived.commitments.filter((one) => commitments[one].derived.counted).length,
    }));
}
