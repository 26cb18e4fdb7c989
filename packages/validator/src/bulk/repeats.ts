import { type Authored, isCurrent } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { idUnique } from '../rules/id-unique.ts';
import type { Entry, Rule } from '../rules/rule.ts';
import { evidenceKeys, occurrenceKeys, updateDuplicate } from '../rules/update-duplicate.ts';
import { toDiagnostic } from '../validate/judge.ts';
import { hashOf } from './hash.ts';
import { type KeyColumns, type KeyTable, keyTable, type Repeated } from './key-table.ts';

/** What no two records of a stream may have in common: the gravest first. */
const names = ['ids', 'evidence', 'occurrence'] as const;
type KindName = (typeof names)[number];

interface Kind {
  /** The rule that says so. */
  readonly rule: Rule;
  readonly message: string;
  readonly pointer: string;
  readonly keys: (record: Authored.AnyRecord) => readonly string[];
}

const kinds: Readonly<Record<KindName, Kind>> = {
  ids: { rule: idUnique, message: 'repeated-line', pointer: '/id', keys: ({ id }) => [id] },
  evidence: {
    rule: updateDuplicate,
    message: 'evidence-line',
    pointer: '/evidence',
    keys: (record) => (isReport(record) ? evidenceKeys(record) : []),
  },
  occurrence: {
    rule: updateDuplicate,
    message: 'occurrence-line',
    pointer: '/about',
    keys: (record) => (isReport(record) ? occurrenceKeys(record) : []),
  },
};

/** The keys of a stream by kind. */
export type Keys = Readonly<Record<KindName, KeyColumns>>;

/** Finds records that repeat others of the stream, or updates of the registry. */
export interface Repeats {
  /**
   * Notes a record.
   *
   * @returns what it repeats of the stream, the gravest repetition alone; `registry` where it may repeat an update of the
   *   registry, which {@link updateDuplicate} then tells
   */
  readonly note: (entry: Entry, line: number) => readonly Diagnostic[] | 'registry';
  /** Whether a record of the stream has an id, by the hash of the id. */
  readonly hasId: KeyTable['has'];
  readonly keys: () => Keys;
  /** Notes the keys of a later part of the stream, and says what of the part repeats an earlier one. */
  readonly join: (keys: Keys, file: string, linesBefore: number) => readonly Diagnostic[];
}

/** In place of the line, for keys of the registry. */
const REGISTRY = 0;

/**
 * A memory of records.
 *
 * @param updates updates of the registry, with which those of the stream are compared
 */
export function repeats(updates: readonly Authored.Update[] = []): Repeats {
  const tables = { ids: keyTable(), evidence: keyTable(), occurrence: keyTable() };
  for (const update of updates.filter(isCurrent)) {
    for (const key of evidenceKeys(update)) tables.evidence.add(hashOf(key), REGISTRY);
    for (const key of occurrenceKeys(update)) tables.occurrence.add(hashOf(key), REGISTRY);
  }
  return {
    note: (entry, line) => {
      for (const name of names) {
        const { rule, message, pointer, keys } = kinds[name];
        const first = firstOf(keys(entry.record), line, tables[name]);
        if (first === REGISTRY) return 'registry';
        if (first === undefined || first === line) continue;
        const finding = { message, params: { line: first }, entry, pointer, part: 'key' } as const;
        return [toDiagnostic({ rule, finding })];
      }
      return [];
    },
    hasId: tables.ids.has,
    keys: () => ({
      ids: tables.ids.columns(),
      evidence: tables.evidence.columns(),
      occurrence: tables.occurrence.columns(),
    }),
    join: (keys, file, linesBefore) => {
      const reported = new Set<number>();
      return names.flatMap((name) =>
        tables[name].join(keys[name], linesBefore).flatMap((one) => {
          if (reported.has(one.line)) return [];
          reported.add(one.line);
          return [repeated(one, kinds[name], file)];
        }),
      );
    },
  };
}

/** Notes the keys of a record: the line that had one of them before. */
function firstOf(keys: readonly string[], line: number, table: KeyTable): number | undefined {
  let first: number | undefined;
  for (const key of keys) {
    const before = table.add(hashOf(key), line);
    first ??= before;
  }
  return first;
}

/** The line is no longer at hand: its beginning is shown. */
function repeated({ line, first }: Repeated, { rule, message, pointer }: Kind, file: string): Diagnostic {
  return {
    rule: rule.id,
    message,
    params: { line: first },
    severity: rule.severity,
    file,
    range: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
    pointer,
    related: [],
    suggestions: [],
  };
}

function isReport(record: Authored.AnyRecord): record is Authored.Update {
  return record.type === 'update' && isCurrent(record);
}
