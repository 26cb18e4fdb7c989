import { agreementOf, collectionOf, type PublishedRecords } from '@digital-accords/model';
import { type CollectedRecord, collections } from '../collection/collection.ts';
import { stringLiteral } from './literal.ts';
import { banner, toDist } from './paths.ts';

/** Units of UTF-16 after which a shard is full: a module that wants one record reads its whole shard. */
const FULL = 100_000;

const HEAD = `${banner}\nconst parse = JSON.parse;\n`;

/** Where each record stands. */
export interface Shards {
  /** Text of each module by its path under `dist`. */
  readonly modules: ReadonlyMap<string, string>;
  /** The shard of each record and its name there, by id. No name stands in two shards. */
  readonly places: ReadonlyMap<string, ShardPlace>;
}

interface ShardPlace {
  /** Path of the module under `dist`, without extension. */
  readonly module: string;
  readonly name: string;
}

/**
 * The modules that hold the records, each record once: all other modules take records from them. A shard holds records of
 * one agreement or of one type. Each record is a constant, so that a bundler keeps those that are used, and a string of JSON,
 * which engines read faster than an object literal.
 *
 * @param published the published records
 */
export function shardsOf(published: PublishedRecords): Shards {
  const records = collections.flatMap(({ type }) => published[type].map((record: CollectedRecord) => record));
  const places = new Map<string, ShardPlace>();
  const texts = new Map<string, string>();
  const last = new Map<string, number>();
  for (const [place, record] of records.entries()) {
    const group = groupOf(record);
    const name = `_${place}`;
    const line = `export const ${name} = /* @__PURE__ */ parse(${stringLiteral(JSON.stringify(record))});\n`;
    let module = `shards/${group}-${last.get(group) ?? 0}`;
    const before = texts.get(module) ?? HEAD;
    if (before !== HEAD && before.length + line.length > FULL) {
      last.set(group, (last.get(group) ?? 0) + 1);
      module = `shards/${group}-${last.get(group)}`;
    }
    texts.set(module, (texts.get(module) ?? HEAD) + line);
    places.set(record.id, { module, name });
  }
  return { modules: new Map([...texts].map(([module, text]) => [`${module}.js`, text])), places };
}

/** The agreement of a part of one or of a report on one, so that its module reads few shards; else the folder. */
function groupOf(record: CollectedRecord): string {
  switch (record.type) {
    case 'agreement':
      return record.id;
    case 'pillar':
    case 'commitment':
      return agreementOf(record.id);
    case 'update':
      return record.derived.agreements[0] ?? collectionOf.update;
    default:
      return collectionOf[record.type];
  }
}

/**
 * The statements of a module that exports records by their ids.
 *
 * @param module path of the module under `dist`, without extension
 * @param exported ids of the records, by the name of the export
 * @param shards where they stand
 */
export function byIdStatements(
  module: string,
  exported: ReadonlyMap<string, readonly string[]>,
  shards: Shards,
): readonly string[] {
  const byShard = new Map<string, Set<string>>();
  for (const id of [...exported.values()].flat()) {
    const { module: shard, name } = placeOf(id, shards);
    byShard.set(shard, (byShard.get(shard) ?? new Set()).add(name));
  }
  return [
    `import { byId } from '${toDist(module)}by-id.js';`,
    ...Array.from(
      byShard,
      ([shard, names]) => `import { ${[...names].join(', ')} } from '${toDist(module)}${shard}.js';`,
    ),
    ...Array.from(exported, ([name, ids]) => {
      const names = ids.map((id) => placeOf(id, shards).name);
      return `export const ${name} = /* @__PURE__ */ byId([${names.join(', ')}]);`;
    }),
  ];
}

/**
 * Where a record stands.
 *
 * @param id id of the record
 * @param shards where all stand
 * @throws if there is no such record
 */
export function placeOf(id: string, { places }: Shards): ShardPlace {
  const place = places.get(id);
  if (!place) throw new Error(`no shard holds “${id}”`);
  return place;
}
