import { type Agreement, type DocumentId, documents, type OrganisationId } from '@digital-accords/data';
import { formatEdtf, label } from '@digital-accords/data/helpers';
import { linkTo } from '../../address/link.ts';
import { feedPaths } from '../../feeds/of-registry.ts';
import type { Language } from '../../language/language.ts';
import { bracketsOf, comma } from '../../language/punctuation.ts';
import { listed, type Run, type Sentence } from '../../language/sentence.ts';
import { agreementWords as words } from './words.ts';

/** A fact in the margin: its name, and lines that may lead on. */
export interface FactView {
  readonly name: string;
  readonly lines: readonly Sentence[];
}

/** The facts of an agreement, as its text and the records give them. */
export function factViews(agreement: Agreement, lang: Language): readonly FactView[] {
  const { date, place, parties, leadBodies, signatories, bindingness, derived } = agreement;
  const link = (id: OrganisationId): Run => linkTo(id, lang, derived.date.latest);
  const plain = (text: string): Sentence => [{ text }];
  const facts: FactView[] = [
    { name: words.date[lang], lines: [plain(formatEdtf(date.edtf, lang))] },
    { name: words.place[lang], lines: place ? [plain(place[lang])] : [] },
    {
      name: words.parties[lang],
      lines: parties.map(({ organisation, through }) => [
        link(organisation),
        ...bracketed(
          listed(
            through.map((one) => [link(one)]),
            comma[lang],
          ),
          lang,
        ),
      ]),
    },
    {
      name: words.leads[lang],
      lines: leadBodies.map((lead) => [
        link(lead.organisation),
        ...bracketed(plain(lead.function[lang].replace(/[.。]$/u, '')), lang),
      ]),
    },
    {
      name: words.signatories[lang],
      lines: signatories.map((signatory) => [link(signatory.body), ...signatoryRuns(signatory, lang)]),
    },
    {
      name: words.legal[lang],
      lines: [
        plain(
          bindingness.kind === 'unstated' ? words.legalUnstated[lang] : label('bindingness', bindingness.kind, lang),
        ),
      ],
    },
    ...relatedFacts(agreement, lang),
    { name: words.follow[lang], lines: followLines(agreement, lang) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

/** Runs in brackets; nothing if there is none. */
function bracketed(runs: Sentence, lang: Language): Sentence {
  if (runs.length === 0) return [];
  const [open, close] = bracketsOf(lang);
  return [{ text: open }, ...runs, { text: close }];
}

/** Office and name of who signed, after the body. */
function signatoryRuns({ office, person }: Agreement['signatories'][number], lang: Language): Sentence {
  const called = person && (lang === 'ja' ? japaneseName(person) : `${person.given.en} ${person.family.en}`);
  const separator = lang === 'ja' ? '\u3000' : ', ';
  return [office?.[lang], called].flatMap((part) => (part ? [{ text: `${separator}${part}` }] : []));
}

function japaneseName({ family, given }: { family: { ja: string }; given: { ja: string } }): string {
  return /^\p{Script=Katakana}/u.test(family.ja) ? `${given.ja}・${family.ja}` : `${family.ja} ${given.ja}`;
}

/** A document of an agreement, and whether its text is held. */
export function documentLine(id: DocumentId, lang: Language): Sentence {
  const isHeld = documents[id].text.state === 'held';
  return [linkTo(id, lang), ...(isHeld ? [] : bracketed([{ text: words.notHeld[lang] }], lang))];
}

/** Related records by the kind of their relation. */
function relatedFacts({ relations, derived }: Agreement, lang: Language): readonly FactView[] {
  const kinds = [...new Set(relations.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) => ({
      name: label('agreement-relation', kind, lang),
      lines: relations.filter((one) => one.kind === kind).map(({ to: id }) => [linkTo(id, lang)]),
    })),
    { name: words.later[lang], lines: derived.relatedFrom.map(({ id }) => [linkTo(id, lang)]) },
  ];
}

function followLines(agreement: Agreement, lang: Language): readonly Sentence[] {
  const { atom, calendar } = feedPaths(agreement, lang);
  return [[{ text: words.feed[lang], path: atom }], [{ text: words.calendar[lang], path: calendar }]];
}
