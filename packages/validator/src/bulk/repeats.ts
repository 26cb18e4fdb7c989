import { type Authored, isCurrent } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import type { Rule } from '../rule/rule.ts';
import { idUnique } from '../rules/id-unique.ts';
import { updateDuplicate } from '../rules/update-duplicate.ts';
import { evidenceKeys, occurrenceKeys, type UpdateKey } from '../updates/keys.ts';
import { toDiagnostic } from '../validate/run-rules.ts';
import { hashOf } from './hash.ts';
import { type KeyColumns, type KeyTable, keyTable, type Repeated } from './key-table.ts';

/** What no two records of a stream may have in common: the gravest first. */
export const keyKinds = ['ids', 'evidence', 'occurrence'] as const;
type KeyKind = (typeof keyKinds)[number];

interface Kind {
  /** The rule that says so. */
  readonly rule: Rule;
  readonly message: string;
  readonly pointer: string;
  /** The keys of a record, each in its parts. */
  readonly keys: (record: Authored.AnyRecord) => readonly UpdateKey[];
}

const kinds: Readonly<Record<KeyKind, Kind>> = {
  ids: { rule: idUnique, message: 'repeated-line', pointer: '/id', keys: ({ id }) => [[id]] },
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
export type Keys = Readonly<Record<KeyKind, KeyColumns>>;

/** Finds records that repeat others of the stream. */
export interface Repeats {
  /**
   * Notes a record.
   *
   * @returns what it repeats of the stream: the gravest repetition alone
   */
  readonly note: (entry: Entry, line: number) => Diagnostic | undefined;
  /** Whether a record of the stream has an id, by the hash of the id. */
  readonly hasId: KeyTable['has'];
  readonly keys: () => Keys;
  /** Notes the keys of a later part of the stream, and says what of the part repeats an earlier line of it or of others. */
  readonly join: (keys: Keys, file: string, linesBefore: number) => readonly Diagnostic[];
}

/**
 * A memory of records.
 *
 * @param updates updates of the registry: what they have is no repetition of a line, since the rule says of which update
 */
export function repeats(updates: readonly Authored.Update[] = []): Repeats {
  const tables = { ids: keyTable(), evidence: keyTable(), occurrence: keyTable() };
  const ofRegistry = keyTable();
  for (const update of updates.filter(isCurrent))
    for (const key of [...evidenceKeys(update), ...occurrenceKeys(update)]) ofRegistry.add(hashOf(key), 1);

  /** Notes the keys of a record: the line that had one of them before. */
  const firstOf = (keys: readonly UpdateKey[], line: number, table: KeyTable): number | undefined => {
    let first: number | undefined;
    for (const key of keys) {
      const hash = hashOf(key);
      if (ofRegistry.has(hash)) continue;
      const before = table.add(hash, line);
      first ??= before;
    }
    return first;
  };
  return {
    note: (entry, line) => {
      let gravest: Diagnostic | undefined;
      for (const name of keyKinds) {
        const { rule, message, pointer, keys } = kinds[name];
        const first = firstOf(keys(entry.record), line, tables[name]);
        if (first === undefined || gravest) continue;
        const finding = { message, params: { line: first }, entry, pointer, part: 'key' } as const;
        gravest = toDiagnostic({ rule, finding });
      }
      return gravest;
    },
    hasId: tables.ids.has,
    keys: () => ({
      ids: tables.ids.columns(),
      evidence: tables.evidence.columns(),
      occurrence: tables.occurrence.columns(),
    }),
    join: (keys, file, linesBefore) => {
      const reported = new Set<number>();
      return keyKinds.flatMap((name) =>
        tables[name].join(keys[name], linesBefore).flatMap((one) => {
          if (reported.has(one.line)) return [];
          reported.add(one.line);
          return [repeated(one, kinds[name], file)];
        }),
      );
    },
  };
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
