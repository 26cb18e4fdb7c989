import { commitments, type UpdateId, updates } from '@digital-accords/data';
import { formatEdtf, isId, label } from '@digital-accords/data/helpers';
import { reportedState } from '@digital-accords/model';
import { linkTo } from '../../address/link.ts';
import { citeView } from '../../cite/cite.ts';
import type { Language } from '../../language/language.ts';
import { kindOf, subjectOf } from '../../marking/subject.ts';
import { noteView } from '../../notes/notes.ts';
import { evidenceView } from '../../source/evidence-view.ts';
import { reportWords } from '../commitment/report-words.ts';
import { searchLines } from '../commitment/reports.ts';
import { fact } from './common.ts';
import { listCrumb } from './crumbs.ts';
import type { RecordView } from './view.ts';
import { recordWords as words } from './words.ts';

export function updateView(id: UpdateId, lang: Language): RecordView {
  const update = updates[id];
  const { title, summary, about, derived, event, actors, evidence, search, reviewed, notes } = update;
  const { date, published } = derived;
  return {
    path: `${id}/`,
    lang,
    subject: subjectOf(id, lang),
    cite: citeView(id, title[lang], lang),
    kind: kindOf(id, lang),
    title: title[lang],
    summary: summary[lang],
    lifecycle: update.lifecycle,
    crumbs: [listCrumb('timeline', lang)],
    facts: [
      ...fact(words.kinds[lang], [...new Set(about.map(({ kind }) => label('update-kind', kind, lang)))]),
      ...fact(words.date[lang], [date && formatEdtf(date.edtf, lang)]),
      ...fact(words.published[lang], [published.edtf === date?.edtf ? undefined : formatEdtf(published.edtf, lang)]),
      ...fact(
        words.actors[lang],
        actors.map((actor) => [linkTo(actor, lang, date?.latest)]),
      ),
      ...fact(words.event[lang], [event && [linkTo(event, lang)]]),
      ...fact(words.reviewed[lang], [formatEdtf(reviewed, lang)]),
    ],
    evidence: evidence.map((one) => evidenceView(one, lang)),
    sections: [
      ...(search
        ? [{ title: words.search[lang], links: searchLines(search, lang).map((sentence) => ({ sentence })) }]
        : []),
      {
        title: words.about[lang],
        links: about.map((subject) => ({
          sentence: [linkTo(subject.id, lang)],
          note: [
            label('update-kind', subject.kind, lang),
            subject.basis && label('relation-basis', subject.basis, lang),
            isId(commitments, subject.id) && countsIn(reportedState(subject, commitments[subject.id].horizon), lang),
            subject.reason[lang],
          ]
            .filter(Boolean)
            .join(' · '),
        })),
      },
    ],
    named: [],
    sources: [],
    notes: notes.map((note) => noteView(note, lang)),
  };
}

function countsIn(state: ReturnType<typeof reportedState>, lang: Language): string {
  return state === 'none' ? reportWords.countsNot[lang] : reportWords.counts[lang];
}
