import { topicGroup } from '@digital-accords/model';
import { type Vocabulary, type VocabularyTerm, vocabularies } from '@digital-accords/model/vocabularies';
import { schemeIri, termIri } from '../linked/iri.ts';

const groups: ReadonlyMap<string, string> = new Map(Object.entries(topicGroup));

/** The vocabularies as concept schemes, and their terms as concepts (SKOS). */
export function concepts(): readonly object[] {
  return Object.values(vocabularies).flatMap((vocabulary) => [
    schemeOf(vocabulary),
    ...vocabulary.terms.map((term) => conceptOf(vocabulary.scheme, term)),
  ]);
}

function schemeOf({ scheme, title, definition }: Vocabulary): object {
  return { id: schemeIri(scheme), type: 'skos:ConceptScheme', prefLabel: title, definition };
}

function conceptOf(scheme: string, { id, label, definition, example }: VocabularyTerm): object {
  const group = scheme === 'topic' ? groups.get(id) : undefined;
  const above = group === undefined ? { topConceptOf: schemeIri(scheme) } : { broader: termIri(scheme, group) };
  return {
    id: termIri(scheme, id),
    type: 'skos:Concept',
    inScheme: schemeIri(scheme),
    ...above,
    notation: id,
    prefLabel: label,
    definition,
    example,
  };
}
