import { collectionOf, type PublishedRecords } from '@digital-accords/model';

/** A record type that has a collection: every one but the registry itself. */
export type CollectedType = Exclude<keyof PublishedRecords, 'registry'>;

/** A record of a collection. */
export type CollectedRecord = PublishedRecords[CollectedType][number];

/** The names under which the records of one type are exported. */
export interface Collection {
  readonly type: CollectedType;
  /** Name of the export, as in `codingReports`. */
  readonly name: string;
  /** Name of the interface that has every id as a key, as in `CodingReports`. */
  readonly typeName: string;
  /** Name of the type of one record, as in `CodingReport`. */
  readonly recordName: string;
  /** Name of the union of ids, as in `CodingReportId`. */
  readonly idName: string;
  /** Module that holds the records, relative to the package's `dist` and without extension. */
  readonly module: string;
}

const types: readonly CollectedType[] = [
  'agreement',
  'pillar',
  'commitment',
  'update',
  'event',
  'organisation',
  'instrument',
  'document',
  'coding-report',
];

/** Every collection, in the order in which they are exported. */
export const collections: readonly Collection[] = types.map((type) => ({
  type,
  name: lowerFirst(pascal(collectionOf[type])),
  typeName: pascal(collectionOf[type]),
  recordName: pascal(type),
  idName: `${pascal(type)}Id`,
  module: `collections/${collectionOf[type]}`,
}));

function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
