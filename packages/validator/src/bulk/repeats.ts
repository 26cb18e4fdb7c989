import { type Authored, isCurrent, type PlacedText } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import type { Rule } from '../rule/rule.ts';
import { idUnique } from '../rules/id-unique.ts';
import { updateDuplicate } from '../rules/update-duplicate.ts';
import { evidenceKeys, occurrenceKeys, type UpdateKey } from '../updates/keys.ts';
import { toDiagnostic } from '../validate/run-rules.ts';

/** A property that no two records of a stream may share. */
interface Kind {
  /** The rule that forbids it. */
  readonly rule: Rule;
  readonly messageId: string;
  readonly pointer: string;
  readonly keys: (record: Authored.AnyRecord) => readonly UpdateKey[];
  readonly lines: Lines;
}

/** The first line of each key. Parts that keys share are kept once. */
type Lines = Map<UpdateKey[0], Map<UpdateKey[1], number>>;

/** Finds records that repeat others of the stream. */
export interface Repeats {
  /**
   * Notes a record.
   *
   * @returns the most serious repetition of an earlier record; undefined if there is none
   */
  readonly note: (entry: Entry, line: number) => Diagnostic | undefined;
  /** Whether a record of the stream has an id. */
  readonly hasId: (id: string) => boolean;
}

/**
 * A memory of records.
 *
 * @param updates updates of the registry: what they have is no repetition of a line, since the rule says of which update
 * @param placedTexts texts of documents
 */
export function repeats(
  updates: readonly Authored.Update[],
  placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>,
): Repeats {
  const evidenceOf = (update: Authored.Update) => evidenceKeys(update, (quote) => placeOf(quote, placedTexts));
  const ofRegistry: Lines = new Map();
  for (const update of updates.filter(isCurrent))
    for (const key of [...evidenceOf(update), ...occurrenceKeys(update)]) noted(ofRegistry, key, 0);
  const ids = new Map<UpdateKey[1], number>();
  /** The most serious first. */
  const kinds: readonly Kind[] = [
    {
      rule: idUnique,
      messageId: 'repeated-line',
      pointer: '/id',
      keys: ({ id }) => [['', id]],
      lines: new Map([['', ids]]),
    },
    {
      rule: updateDuplicate,
      messageId: 'evidence-line',
      pointer: '/evidence',
      keys: (record) => (isReport(record) ? evidenceOf(record) : []),
      lines: new Map(),
    },
    {
      rule: updateDuplicate,
      messageId: 'occurrence-line',
      pointer: '/about',
      keys: (record) => (isReport(record) ? occurrenceKeys(record) : []),
      lines: new Map(),
    },
  ];
  return {
    note: (entry, line) => {
      let gravest: Diagnostic | undefined;
      for (const { rule, messageId, pointer, keys, lines } of kinds) {
        const own = keys(entry.record).filter(([shared, key]) => !ofRegistry.get(shared)?.has(key));
        const [first] = own.map((key) => noted(lines, key, line)).filter((before) => before !== line);
        if (first === undefined || gravest) continue;
        gravest = toDiagnostic({ rule, finding: { messageId, params: { line: first }, entry, pointer, part: 'key' } });
      }
      return gravest;
    },
    hasId: (id) => ids.has(id),
  };
}

/** The first line that has a key: the line given, if none had it before. */
function noted(lines: Lines, [shared, key]: UpdateKey, line: number): number {
  const group = lines.get(shared) ?? new Map<UpdateKey[1], number>();
  if (group.size === 0) lines.set(shared, group);
  const first = group.get(key) ?? line;
  if (first === line) group.set(key, line);
  return first;
}

/** The place of words in their leaf. It takes less memory than the words, and identifies them within the leaf. */
function placeOf(
  { document, leaf, exact }: Authored.Quote,
  placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>,
): UpdateKey[1] {
  const text = placedTexts.get(document)?.byLocator.get(leaf)?.leaf.text ?? '';
  const start = text.indexOf(exact);
  // Words in a text are no longer than the text. A larger factor gives numbers that take twice the memory.
  return start < 0 ? exact : start * (text.length + 1) + exact.length;
}

function isReport(record: Authored.AnyRecord): record is Authored.Update {
  return record.type === 'update' && isCurrent(record);
}
