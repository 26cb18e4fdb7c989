import { type InstrumentId, instruments } from '@digital-accords/data';
import { formatEdtf } from '@digital-accords/data/helpers';
import { linkTo } from '../../address/link.ts';
import { citeView } from '../../cite/cite.ts';
import type { Language } from '../../language/language.ts';
import { kindOf, subjectOf } from '../../marking/subject.ts';
import { noteView } from '../../notes/notes.ts';
import { fact, links, nameRuns, rows, whereNamed } from './common.ts';
import { listCrumb } from './crumbs.ts';
import type { RecordView } from './view.ts';
import { recordWords as words } from './words.ts';

export function instrumentView(id: InstrumentId, lang: Language): RecordView {
  const instrument = instruments[id];
  const { title, standing, abbreviation, date, parties, derived, notes } = instrument;
  return {
    path: `${id}/`,
    lang,
    subject: subjectOf(id, lang),
    cite: citeView(id, title[lang], lang),
    kind: kindOf(id, lang),
    title: title[lang],
    lifecycle: instrument.lifecycle,
    crumbs: [listCrumb('instruments', lang)],
    facts: [
      ...fact(words.names[lang], [nameRuns(title, standing, lang)]),
      ...fact(words.abbreviation[lang], [abbreviation]),
      ...fact(words.date[lang], [date && formatEdtf(date.edtf, lang)]),
      ...fact(
        words.parties[lang],
        parties.map((party) => [linkTo(party, lang)]),
      ),
    ],
    evidence: [],
    sections: [
      ...links(
        words.related[lang],
        derived.relatedFrom.map((one) => one.id),
        lang,
      ),
      ...rows(words.commitments[lang], derived.commitments, lang),
      ...links(words.reports[lang], derived.updates, lang),
    ],
    ...whereNamed(instrument, lang),
    notes: notes.map((note) => noteView(note, lang)),
  };
}
