import { type AnyRecord, coordinates, type PublishedRecords } from '@digital-accords/model';
import { recordIri, termIri } from '../../linked/iri.ts';
import { eventOf, organisationOf } from './bodies.ts';
import { commitmentOf, reportOf } from './commitment.ts';
import { agreementOf, documentOf, instrumentOf, pillarOf } from './works.ts';

type Registry = PublishedRecords['registry'][number];

/**
 * A record as a node of linked data: what standard vocabularies can say of it, and what a commitment is and became.
 *
 * @param record a published record
 * @returns the node; undefined for a coding report, of which no standard vocabulary speaks
 */
export function nodeOf(record: AnyRecord): object | undefined {
  const node = livingNodeOf(record);
  return node && { ...node, ...lifecycleOf(record) };
}

/** A record that is no longer held to be right says so. */
function lifecycleOf({ lifecycle }: AnyRecord): object {
  if (!lifecycle) return {};
  return {
    lifecycle: termIri('lifecycle', lifecycle.state),
    ...(lifecycle.state === 'redirected' && { isReplacedBy: lifecycle.to.map(recordIri) }),
  };
}

function livingNodeOf(record: AnyRecord): object | undefined {
  switch (record.type) {
    case 'registry':
      return datasetOf(record);
    case 'agreement':
      return { ...headOf(record), ...agreementOf(record) };
    case 'pillar':
      return { ...headOf(record), ...pillarOf(record) };
    case 'commitment':
      return { ...headOf(record), ...commitmentOf(record) };
    case 'update':
      return { ...headOf(record), ...reportOf(record) };
    case 'event':
      return { ...headOf(record), ...eventOf(record) };
    case 'organisation':
      return { id: recordIri(record.id), ...organisationOf(record) };
    case 'instrument':
      return { ...headOf(record), ...instrumentOf(record) };
    case 'document':
      return { ...headOf(record), ...documentOf(record) };
    case 'coding-report':
      return undefined;
  }
}

/** What all nodes have but those of organisations, which have names instead of a title. */
function headOf({ id, title }: Pick<PublishedRecords['pillar'][number], 'id' | 'title'>): object {
  return { id: recordIri(id), name: title };
}

function datasetOf({ derived: { version, asOf } }: Registry): object {
  return {
    id: coordinates.site,
    type: 'schema:Dataset',
    name: { en: 'Digital Accords' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(version !== undefined && { version }),
    dateModified: asOf,
  };
}
