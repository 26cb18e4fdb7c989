import { coordinates } from '@digital-accords/model';

/** Base of the names of properties and types that no standard vocabulary has. */
export const namespace: string = `${coordinates.site}ns#`;

/**
 * The identifier of a record in linked data.
 *
 * @param id id of the record
 */
export function recordIri(id: string): string {
  return `${coordinates.site}id/${id}`;
}

/**
 * The identifier of a vocabulary (SKOS concept scheme).
 *
 * @param scheme its name
 */
export function schemeIri(scheme: string): string {
  return `${coordinates.site}vocabularies/${scheme}`;
}

/**
 * The identifier of a term (SKOS concept).
 *
 * @param scheme name of its vocabulary
 * @param term the term
 */
export function termIri(scheme: string, term: string): string {
  return `${schemeIri(scheme)}/${encodeURI(term)}`;
}

/**
 * The identifier of the annotation that a quote is.
 *
 * @param record id of the record that quotes
 * @param pointer place of the quote in the record (JSON Pointer)
 */
export function annotationIri(record: string, pointer: string): string {
  return `${recordIri(record)}#${pointer}`;
}
