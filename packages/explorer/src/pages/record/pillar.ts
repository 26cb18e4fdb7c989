import { agreements, commitments, type PillarId, pillars } from '@digital-accords/data';
import { pathOf } from '../../address/address.ts';
import { citeView } from '../../cite/cite.ts';
import type { Language } from '../../language/language.ts';
import { kindOf, subjectOf } from '../../marking/subject.ts';
import { noteView } from '../../notes/notes.ts';
import { quoteView } from '../../source/quote-view.ts';
import { agreementWords } from '../agreement/words.ts';
import { links, rows } from './common.ts';
import type { RecordView } from './view.ts';
import { recordWords as words } from './words.ts';

export function pillarView(id: PillarId, lang: Language): RecordView {
  const { title, parent, heading, derived, notes, lifecycle } = pillars[id];
  const counted = derived.commitments.filter((one) => commitments[one].derived.counted);
  return {
    path: `${id}/`,
    lang,
    subject: subjectOf(id, lang),
    cite: citeView(id, title[lang], lang),
    kind: kindOf(id, lang),
    title: title[lang],
    ...(derived.commitments.length === 0 && derived.areas.length === 0 && { summary: agreementWords.empty[lang] }),
    lifecycle,
    crumbs: [
      { path: pathOf('agreements', lang), name: agreementWords.list[lang] },
      { path: pathOf(derived.agreement, lang), name: agreements[derived.agreement].shortTitle[lang] },
      ...(parent ? [{ path: pathOf(parent, lang), name: pillars[parent].title[lang] }] : []),
    ],
    facts: [],
    evidence: [],
    sections: [
      ...links(words.areas[lang], derived.areas, lang),
      ...rows(words.commitments[lang], counted, lang),
      ...links(words.reports[lang], derived.updates, lang),
    ],
    named: [quoteView(heading, lang)],
    namedTitle: words.heading[lang],
    sources: [],
    notes: notes.map((note) => noteView(note, lang)),
  };
}
