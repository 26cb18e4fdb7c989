import {
  type Authored,
  collectionOf,
  collectionsBy,
  type RecordType,
  type Registry,
  typeOfId,
} from '@digital-accords/model';
import { type ReleaseLine, releaseLines } from './lines.ts';

/** The types of record, in the order of their files. */
const types: readonly RecordType[] = [
  'agreement',
  'coding-report',
  'commitment',
  'document',
  'event',
  'instrument',
  'organisation',
  'pillar',
  'registry',
  'update',
];

/**
 * The file of a release that holds the records of a type.
 *
 * @param type a type of record
 */
export function recordFile(type: RecordType): string {
  return `${type === 'registry' ? type : collectionOf[type]}.ndjson`;
}

/**
 * The registry of a release. A file is read and a record parsed on first use, because a check of one file needs few records.
 *
 * @param read reads the file of the given name: the records of one type, one a line, sorted by id, as `releaseRecords`
 *   writes them
 * @returns the registry; if a line is not JSON, or does not begin like a record of its type, the first use throws a
 *   DamagedRelease
 */
export function releasedRegistry(read: (file: string) => Uint8Array): Registry {
  const files = new Map<RecordType, ReadonlyMap<Authored.RecordId, ReleaseLine<Authored.RecordId>>>();
  const parsed = new Map<Authored.RecordId, Authored.AnyRecord>();
  const linesOf = (type: RecordType): ReadonlyMap<Authored.RecordId, ReleaseLine<Authored.RecordId>> => {
    const lines = files.get(type) ?? linesIn(type, read);
    files.set(type, lines);
    return lines;
  };
  const get = (id: Authored.RecordId): Authored.AnyRecord | undefined => {
    const known = parsed.get(id);
    if (known) return known;
    const line = linesOf(typeOfId(id)).get(id);
    if (!line) return undefined;
    const record = recordOf(line);
    parsed.set(id, record);
    return record;
  };
  function* all(ids: Iterable<Authored.RecordId>): Generator<Authored.AnyRecord> {
    for (const id of ids) {
      const record = get(id);
      if (record) yield record;
    }
  }
  const ids = (): readonly Authored.RecordId[] => types.flatMap((type) => [...linesOf(type).keys()]).sort();
  const byId: Registry['byId'] = {
    get,
    has: (id) => linesOf(typeOfId(id)).has(id),
    get size() {
      return ids().length;
    },
    values: () => all(ids()),
  };
  const collections = (isIn: (line: ReleaseLine<Authored.RecordId>) => boolean): Registry['byType'] =>
    collectionsBy((type) => {
      const lines = [...linesOf(type).values()].filter(isIn);
      return [...all(lines.map(({ beginning }) => beginning))].filter((record) => isOfType(record, type));
    });
  return {
    byId,
    byType: collections(() => true),
    // JSON of a release writes an id as it is.
    naming: (id) => ({ byId, byType: collections((line) => line.includes(`"${id}"`)) }),
  };
}

function linesIn(
  type: RecordType,
  read: (file: string) => Uint8Array,
): ReadonlyMap<Authored.RecordId, ReleaseLine<Authored.RecordId>> {
  const file = recordFile(type);
  const bytes = read(file);
  // There may be no record of any type but that of the registry itself.
  if (bytes.length === 0 && type !== 'registry') return new Map();
  const beginning = new RegExp(`^\\{"type":"${type}","id":"([^"\\\\]+)"`);
  const lines = releaseLines(file, bytes, (text) => beginning.exec(text)?.[1]);
  return new Map(lines.map((line) => [line.beginning, line]));
}

/**
 * Every record of a release, as NDJSON, one file a type.
 *
 * @param records the records in any order
 * @returns text of each file by its name, one line for each record, sorted by id; each line begins with type and id
 */
export function releaseRecords(records: Iterable<Authored.AnyRecord>): ReadonlyMap<string, string> {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    types.map((type) => {
      const own = sorted.filter((record) => record.type === type);
      return [
        recordFile(type),
        own.map(({ type: _, id, ...rest }) => `${JSON.stringify({ type, id, ...rest })}\n`).join(''),
      ];
    }),
  );
}

/** The parse boundary of a release: its records were checked when it was made. */
function recordOf(line: ReleaseLine<Authored.RecordId>): Authored.AnyRecord {
  return line.parse() as Authored.AnyRecord;
}

function isOfType<Type extends Authored.RecordType>(
  record: Authored.AnyRecord,
  type: Type,
): record is Authored.RecordsByType[Type] {
  return record.type === type;
}
