import { type EventId, events } from '@digital-accords/data';
import { formatEdtf } from '@digital-accords/data/helpers';
import { linkTo } from '../../address/link.ts';
import { citeView } from '../../cite/cite.ts';
import type { Language } from '../../language/language.ts';
import { bracketed, comma } from '../../language/punctuation.ts';
import { kindOf, subjectOf } from '../../marking/subject.ts';
import { noteView } from '../../notes/notes.ts';
import { fact, links, whereNamed } from './common.ts';
import { listCrumb } from './crumbs.ts';
import type { RecordView } from './view.ts';
import { recordWords as words } from './words.ts';

export function eventView(id: EventId, lang: Language): RecordView {
  const event = events[id];
  const { title, date, place, format, series, participants, documents, derived, notes } = event;
  const day = derived.date.latest;
  return {
    path: `${id}/`,
    lang,
    subject: subjectOf(id, lang),
    cite: citeView(id, title[lang], lang),
    kind: kindOf(id, lang),
    title: title[lang],
    lifecycle: event.lifecycle,
    crumbs: [listCrumb('timeline', lang)],
    facts: [
      ...fact(words.date[lang], [formatEdtf(date.edtf, lang)]),
      ...fact(words.place[lang], [place?.[lang]]),
      ...fact(words.format[lang], [format && words.formats[format][lang]]),
      ...fact(words.series[lang], [
        series && [
          linkTo(series.forum, lang, day),
          ...(series.number === undefined ? [] : [{ text: words.number[lang](series.number) }]),
        ],
      ]),
      ...fact(
        words.participants[lang],
        participants.length === 0
          ? [words.noParticipants[lang]]
          : participants.map(({ body, role, office }) => [
              linkTo(body, lang, day),
              { text: `${office ? comma[lang] + office[lang] : ''}${bracketed(words.roles[role][lang], lang)}` },
            ]),
      ),
    ],
    evidence: [],
    sections: [...links(words.documents[lang], documents, lang), ...links(words.reports[lang], derived.updates, lang)],
    ...whereNamed(event, lang),
    notes: notes.map((note) => noteView(note, lang)),
  };
}
