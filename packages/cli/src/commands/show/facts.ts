import { type AnyRecord, type Document, labels, type Update } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { citationText } from './citation.ts';
import { commitmentFacts } from './commitment-facts.ts';
import { eventFacts } from './event-facts.ts';
import { type Fact, list } from './fact.ts';
import { instrumentFacts } from './instrument-facts.ts';
import { organisationFacts } from './organisation-facts.ts';
import { words } from './words.ts';

/**
 * The facts of a record, beside its texts and quotes. Empty values are left out.
 *
 * @param record a published record
 * @param language language of the reader
 */
export function factsOf(record: AnyRecord, language: Language): readonly Fact[] {
  return all(record, language).filter(({ value }) => value !== '');
}

function all(record: AnyRecord, language: Language): readonly Fact[] {
  switch (record.type) {
    case 'commitment':
      return commitmentFacts(record, language);
    case 'update':
      return ofUpdate(record, language);
    case 'document':
      return ofDocument(record, language);
    case 'agreement':
      return [
        { word: 'kind', value: labels['agreement-kind'][record.kind][language] },
        { word: 'date', value: record.date.edtf },
        { word: 'parties', value: list(record.parties.map(({ organisation }) => organisation)) },
        { word: 'documents', value: list(record.documents) },
        { word: 'parts', value: list(record.derived.pillars) },
        { word: 'commitments', value: String(record.derived.commitments.length) },
      ];
    case 'pillar':
      return [
        { word: 'parts', value: list(record.derived.areas) },
        { word: 'commitments', value: list(record.derived.commitments) },
      ];
    case 'event':
      return eventFacts(record, language);
    case 'organisation':
      return organisationFacts(record, language);
    case 'instrument':
      return instrumentFacts(record, language);
    case 'coding-report':
      return [{ word: 'document', value: record.document }];
    case 'registry':
      return [{ word: 'date', value: record.asOf }];
  }
}

function ofUpdate({ about, derived, reviewed, evidence, search }: Update, language: Language): Fact[] {
  return [
    { word: 'date', value: derived.date?.edtf ?? '' },
    ...about.map(({ id, deliverable, kind, basis }): Fact => {
      const ground = basis === undefined ? '' : ` (${labels['relation-basis'][basis][language]})`;
      return {
        word: 'about',
        value: `${deliverable === undefined ? id : `${id}, ${deliverable}`}: ${labels['update-kind'][kind][language]}${ground}`,
      };
    }),
    ...evidence.flatMap((one): Fact[] =>
      one.kind === 'link' ? [{ word: 'evidence', value: citationText(one.source) }] : [],
    ),
    { word: 'searched', value: search ? `${search.where[language]}: ${list(search.terms)} (${search.day})` : '' },
    { word: 'reviewed', value: reviewed },
  ];
}

function ofDocument(document: Document, language: Language): Fact[] {
  const { kind, issued, text, derived } = document;
  const { coverage } = derived;
  return [
    { word: 'kind', value: labels['document-kind'][kind][language] },
    { word: 'language', value: document.language },
    { word: 'date', value: issued?.edtf ?? '' },
    {
      word: 'coding',
      value: text.state === 'held' ? labels['coding-state'][text.coding][language] : words['known-only'][language],
    },
    { word: 'coverage', value: coverage ? `${coverage.percent}% (${coverage.leaves})` : '' },
  ];
}
