import {
  type AnyRecord,
  type Check,
  type Document,
  type EvidenceSearch,
  formatEdtf,
  labels,
  type Update,
} from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { beside, type Reader } from '../../registry/names.ts';
import { dateFacts, evidenceText, termsFacts } from './citation.ts';
import { commitmentFacts } from './commitment-facts.ts';
import { eventFacts } from './event-facts.ts';
import { codeName, each, type Fact, list } from './fact.ts';
import { instrumentFacts } from './instrument-facts.ts';
import { organisationFacts } from './organisation-facts.ts';
import { words } from './words.ts';

/**
 * The facts of a record, beside its texts and quotes. Empty values are left out.
 *
 * @param record a published record
 * @param reader language and names
 */
export function factsOf(record: AnyRecord, reader: Reader): readonly Fact[] {
  return all(record, reader).filter(({ value }) => value !== '');
}

function all(record: AnyRecord, reader: Reader): readonly Fact[] {
  const { language, named } = reader;
  switch (record.type) {
    case 'commitment':
      return commitmentFacts(record, reader);
    case 'update':
      return ofUpdate(record, reader);
    case 'document':
      return ofDocument(record, reader);
    case 'agreement':
      return [
        { word: 'kind', value: labels['agreement-kind'][record.kind][language] },
        { word: 'date', value: formatEdtf(record.date.edtf, language) },
        ...dateFacts(record.date, language),
        ...each(
          'parties',
          record.parties.map(({ organisation }) => named(organisation)),
        ),
        ...each('documents', record.documents.map(named)),
        ...each('parts', record.derived.pillars.map(named)),
        { word: 'commitments', value: String(record.derived.commitments.length) },
      ];
    case 'pillar':
      return [
        ...each('parts', record.derived.areas.map(named)),
        ...each('commitments', record.derived.commitments.map(named)),
      ];
    case 'event':
      return eventFacts(record, reader);
    case 'organisation':
      return organisationFacts(record, reader);
    case 'instrument':
      return instrumentFacts(record, reader);
    case 'coding-report':
      return [{ word: 'document', value: named(record.document) }];
    case 'registry':
      return [{ word: 'date', value: formatEdtf(record.asOf, language) }];
  }
}

function ofUpdate(update: Update, { language, named }: Reader): readonly Fact[] {
  const { about, actors, date, event, derived, reviewed, checked, evidence, search } = update;
  return [
    { word: 'date', value: derived.date ? formatEdtf(derived.date.edtf, language) : '' },
    ...dateFacts(date, language),
    ...about.map(({ id, deliverable, kind, basis }): Fact => {
      const label = labels['update-kind'][kind][language];
      const said = basis === undefined ? label : beside(label, labels['relation-basis'][basis][language], language);
      const what = list([named(id), ...(deliverable === undefined ? [] : [deliverable])], language);
      return { word: 'about', value: language === 'ja' ? `${what}：${said}` : `${what}: ${said}` };
    }),
    { word: 'event', value: event === undefined ? '' : named(event) },
    ...each('actors', actors.map(named)),
    ...evidence.flatMap((one): Fact[] =>
      one.kind === 'link' ? [{ word: 'evidence', value: evidenceText(one, language) }] : [],
    ),
    ...(search ? searchFacts(search, language) : []),
    { word: 'reviewed', value: formatEdtf(reviewed, language) },
    { word: 'checked', value: checked ? checkText(checked, language) : '' },
  ];
}

function searchFacts({ where, object, terms, nearest, day }: EvidenceSearch, language: Language): readonly Fact[] {
  return [
    { word: 'searched', value: beside(where[language], formatEdtf(day, language), language) },
    { word: 'object', value: object[language] },
    { word: 'terms', value: list(terms, language) },
    { word: 'nearest', value: nearest[language] },
  ];
}

function checkText({ day, by }: Check, language: Language): string {
  return beside(formatEdtf(day, language), labels['reader-kind'][by][language], language);
}

function ofDocument(document: Document, { language, named }: Reader): readonly Fact[] {
  const { kind, issued, publishers, licence, text, derived } = document;
  const { coverage } = derived;
  return [
    { word: 'kind', value: labels['document-kind'][kind][language] },
    { word: 'language', value: codeName('language', document.language, language) },
    { word: 'date', value: issued ? formatEdtf(issued.edtf, language) : '' },
    ...dateFacts(issued, language),
    ...each('publishers', publishers.map(named)),
    {
      word: 'coding',
      value: text.state === 'held' ? labels['coding-state'][text.coding][language] : words['known-only'][language],
    },
    ...(text.state === 'held' ? termsFacts(licence, language) : []),
    { word: 'coverage', value: coverage ? `${coverage.percent}% (${coverage.leaves})` : '' },
  ];
}
