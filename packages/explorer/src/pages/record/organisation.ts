import { type OrganisationId, organisations } from '@digital-accords/data';
import { formatEdtf, nameOf } from '@digital-accords/data/helpers';
import { linkTo } from '../../address/link.ts';
import { citeView } from '../../cite/cite.ts';
import type { Language } from '../../language/language.ts';
import { bracketed, comma } from '../../language/punctuation.ts';
import { regionName } from '../../language/region.ts';
import { kindOf, subjectOf } from '../../marking/subject.ts';
import { noteView } from '../../notes/notes.ts';
import { fact, links, nameRuns, rows, whereNamed } from './common.ts';
import { listCrumb } from './crumbs.ts';
import type { RecordView } from './view.ts';
import { recordWords as words } from './words.ts';

export function organisationView(id: OrganisationId, lang: Language): RecordView {
  const organisation = organisations[id];
  const { names, country, partOf, changes, derived, notes } = organisation;
  const { roles } = derived;
  const named = words.organisation;
  return {
    path: `${id}/`,
    lang,
    subject: subjectOf(id, lang),
    cite: citeView(id, nameOf(organisation, lang), lang),
    kind: kindOf(id, lang),
    title: nameOf(organisation, lang),
    lifecycle: organisation.lifecycle,
    crumbs: [listCrumb('organisations', lang)],
    facts: [
      ...fact(
        words.names[lang],
        names.map((one) => [
          ...nameRuns(one.name, one.standing, lang),
          { text: bracketed([one.abbreviation, periodOf(one, lang)].filter(Boolean).join(comma[lang]), lang) },
        ]),
      ),
      ...fact(words.country[lang], [country && regionName(country, lang)]),
      ...fact(words.partOf[lang], [partOf && [linkTo(partOf, lang)]]),
      ...fact(
        words.changes[lang],
        changes.map((change) => `${formatEdtf(change.date, lang)} ${change.description[lang]}`),
      ),
    ],
    evidence: [],
    sections: [
      ...links(words.parts[lang], derived.parts, lang),
      ...links(named.partyTo[lang], roles.partyTo, lang),
      ...links(named.bodyOf[lang], roles.bodyOf, lang),
      ...links(named.leadBodyOf[lang], roles.leadBodyOf, lang),
      ...links(named.signatoryOf[lang], roles.signatoryOf, lang),
      ...rows(named.actorIn[lang], roles.actorIn, lang),
      ...rows(named.forumOf[lang], roles.forumOf, lang),
      ...links(named.actorOf[lang], roles.actorOf, lang),
      ...links(named.participantIn[lang], roles.participantIn, lang),
      ...links(named.forumAt[lang], roles.forumAt, lang),
      ...links(named.publisherOf[lang], roles.publisherOf, lang),
      ...links(named.partyToInstrument[lang], roles.partyToInstrument, lang),
    ],
    ...whereNamed(organisation, lang),
    notes: notes.map((note) => noteView(note, lang)),
  };
}

type Name = (typeof organisations)[OrganisationId]['names'][number];

/** When a name was borne; nothing if no day is known. */
function periodOf({ from, until }: Name, lang: Language): string | undefined {
  if (from && until) return formatEdtf(`${from}/${until}`, lang);
  if (from) return words.borne.from[lang](formatEdtf(from, lang));
  return until && words.borne.until[lang](formatEdtf(until, lang));
}
