import { type Agreement, type DocumentId, documents, type OrganisationId, organisations } from '@digital-accords/data';
import { formatEdtf, label, nameOf } from '@digital-accords/data/helpers';
import { linkTo } from '../../address/link.ts';
import { feedPaths } from '../../feeds/of-registry.ts';
import { type Language, listed } from '../../language/language.ts';
import type { Sentence } from '../../language/sentence.ts';
import { agreementWords as words } from './words.ts';

/** A fact in the margin: its name, and lines that may lead on. */
export interface FactView {
  readonly name: string;
  readonly lines: readonly Sentence[];
}

/** The facts of an agreement, as its text and the records give them. */
export function factViews(agreement: Agreement, lang: Language): readonly FactView[] {
  const { date, place, parties, leadBodies, signatories, bindingness, documents: texts, derived } = agreement;
  const name = (id: OrganisationId): string => nameOf(organisations[id], lang, derived.date.latest);
  const plain = (text: string): Sentence => [{ text }];
  const facts: FactView[] = [
    { name: words.date[lang], lines: [plain(formatEdtf(date.edtf, lang))] },
    { name: words.place[lang], lines: place ? [plain(place[lang])] : [] },
    {
      name: words.parties[lang],
      lines: parties.map(({ organisation, through }) =>
        plain(
          through.length > 0
            ? bracketed(name(organisation), listed(through.map(name), lang), lang)
            : name(organisation),
        ),
      ),
    },
    {
      name: words.leads[lang],
      lines: leadBodies.map((lead) => plain(bracketed(name(lead.organisation), lead.function[lang], lang))),
    },
    {
      name: words.signatories[lang],
      lines: signatories.map((signatory) => plain(signatoryText(signatory, name, lang))),
    },
    {
      name: words.legal[lang],
      lines: [
        plain(
          bindingness.kind === 'unstated' ? words.legalUnstated[lang] : label('bindingness', bindingness.kind, lang),
        ),
      ],
    },
    { name: words.documents[lang], lines: texts.map((id) => documentLine(id, lang)) },
    { name: words.related[lang], lines: relatedLines(agreement, lang) },
    { name: words.follow[lang], lines: followLines(agreement, lang) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

function bracketed(text: string, more: string, lang: Language): string {
  return lang === 'ja' ? `${text}（${more}）` : `${text} (${more})`;
}

function signatoryText(
  { body, office, person }: Agreement['signatories'][number],
  name: (id: OrganisationId) => string,
  lang: Language,
): string {
  const called = person && (lang === 'ja' ? japaneseName(person) : `${person.given.en} ${person.family.en}`);
  return [name(body), office?.[lang], called].filter(Boolean).join(lang === 'ja' ? '　' : ', ');
}

function japaneseName({ family, given }: { family: { ja: string }; given: { ja: string } }): string {
  return /^\p{Script=Katakana}/u.test(family.ja) ? `${given.ja}・${family.ja}` : `${family.ja} ${given.ja}`;
}

function documentLine(id: DocumentId, lang: Language): Sentence {
  const isHeld = documents[id].text.state === 'held';
  return [linkTo(id, lang), ...(isHeld ? [] : [{ text: bracketed('', words.notHeld[lang], lang) }])];
}

function relatedLines({ relations, derived }: Agreement, lang: Language): readonly Sentence[] {
  const colon = lang === 'ja' ? '：' : ': ';
  return [
    ...relations.map(({ to: id, kind }) => [
      { text: label('agreement-relation', kind, lang) + colon },
      linkTo(id, lang),
    ]),
    ...derived.relatedFrom.map(({ id }) => [{ text: words.later[lang] + colon }, linkTo(id, lang)]),
  ];
}

function followLines(agreement: Agreement, lang: Language): readonly Sentence[] {
  const { atom, calendar } = feedPaths(agreement, lang);
  return [[{ text: words.feed[lang], path: atom }], [{ text: words.calendar[lang], path: calendar }]];
}
