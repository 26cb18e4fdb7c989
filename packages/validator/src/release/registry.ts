import { type Authored, collectionsBy, type Registry } from '@digital-accords/model';
import { type ReleaseLine, releaseLines } from './lines.ts';

interface Beginning {
  readonly type: string;
  readonly id: Authored.RecordId;
}

/**
 * The registry of a release. A record is parsed on first use, because a check of one file needs few records.
 *
 * @param bytes every record, one a line, sorted by id, as `releaseRecords` writes them
 * @returns the registry; if a line is not JSON, the first use of its record throws a DamagedRelease
 * @throws DamagedRelease if a line does not begin like a record of a release
 */
export function releasedRegistry(bytes: Uint8Array): Registry {
  const lines = new Map(releaseLines('records.ndjson', bytes, beginningOf).map((line) => [line.beginning.id, line]));
  const parsed = new Map<Authored.RecordId, Authored.AnyRecord>();
  const get = (id: Authored.RecordId): Authored.AnyRecord | undefined => {
    const known = parsed.get(id);
    if (known) return known;
    const line = lines.get(id);
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
  const idsOf = (type: Authored.RecordType): Authored.RecordId[] =>
    [...lines.values()].flatMap(({ beginning }) => (beginning.type === type ? [beginning.id] : []));
  return {
    byId: { get, has: (id) => lines.has(id), size: lines.size, values: () => all(lines.keys()) },
    byType: collectionsBy((type) => [...all(idsOf(type))].filter((record) => isOfType(record, type))),
  };
}

/**
 * Every record of a release, as NDJSON.
 *
 * @param records the records in any order
 * @returns one line for each record, sorted by id; each line begins with type and id
 */
export function releaseRecords(records: Iterable<Authored.AnyRecord>): string {
  return [...records]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ type, id, ...rest }) => `${JSON.stringify({ type, id, ...rest })}\n`)
    .join('');
}

function beginningOf(text: string): Beginning | undefined {
  const [, type, id] = /^\{"type":"([a-z-]+)","id":"([^"\\]+)"/.exec(text) ?? [];
  return type === undefined || id === undefined ? undefined : { type, id };
}

/** The parse boundary of a release: its records were checked when it was made. */
function recordOf(line: ReleaseLine<Beginning>): Authored.AnyRecord {
  return line.parse() as Authored.AnyRecord;
}

function isOfType<Type extends Authored.RecordType>(
  record: Authored.AnyRecord,
  type: Type,
): record is Authored.RecordsByType[Type] {
  return record.type === type;
}
