import { type Authored, isCurrent, type PlacedText } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import type { Rule } from '../rule/rule.ts';
import { idUnique } from '../rules/id-unique.ts';
import { updateDuplicate } from '../rules/update-duplicate.ts';
import { evidenceKeys, occurrenceKeys, type UpdateKey } from '../updates/keys.ts';
import { toDiagnostic } from '../validate/run-rules.ts';
import { firstLines } from './first-lines.ts';

/** A property that no two records of a stream may share. */
interface Kind {
  /** The rule that forbids it. */
  readonly rule: Rule;
  readonly messageId: string;
  readonly pointer: string;
  /** The first lines that have what the record has: the line given, if none had it before. */
  readonly linesOf: (record: Authored.AnyRecord, line: number) => readonly number[];
}

/** The first line of each key, as a tree of its parts: parts that keys share are kept once. */
type Lines = Map<UpdateKey[number], Lines | number>;

/** In place of a line: an update of the registry has the key. */
const OF_REGISTRY = 0;

/** What is known of a record from those before it. */
export interface Noted {
  /** The most serious repetition of an earlier record; undefined if there is none. */
  readonly repeated: Diagnostic | undefined;
  /** Whether an update of the registry has a key of the record: a rule says which. */
  readonly isInRegistry: boolean;
}

/** Finds records that repeat others of the stream. */
export interface Repeats {
  /** Notes a record, and compares it with those before it. */
  readonly note: (entry: Entry, line: number) => Noted;
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
  const [evidence, occurrences]: readonly [Lines, Lines] = [new Map(), new Map()];
  const ids = firstLines();
  for (const update of updates.filter(isCurrent)) {
    for (const key of evidenceOf(update)) firstOf(evidence, key, OF_REGISTRY);
    for (const key of occurrenceKeys(update)) firstOf(occurrences, key, OF_REGISTRY);
  }
  const ofReports =
    (lines: Lines, keysOf: (update: Authored.Update) => readonly UpdateKey[]): Kind['linesOf'] =>
    (record, line) =>
      isReport(record) ? keysOf(record).map((key) => firstOf(lines, key, line)) : [];
  /** The most serious first. */
  const kinds: readonly Kind[] = [
    { rule: idUnique, messageId: 'repeated-line', pointer: '/id', linesOf: ({ id }, line) => [ids.note(id, line)] },
    {
      rule: updateDuplicate,
      messageId: 'evidence-line',
      pointer: '/evidence',
      linesOf: ofReports(evidence, evidenceOf),
    },
    {
      rule: updateDuplicate,
      messageId: 'occurrence-line',
      pointer: '/about',
      linesOf: ofReports(occurrences, occurrenceKeys),
    },
  ];
  return {
    note: (entry, line) => {
      let repeated: Diagnostic | undefined;
      let isInRegistry = false;
      for (const { rule, messageId, pointer, linesOf } of kinds) {
        const before = linesOf(entry.record, line);
        if (before.includes(OF_REGISTRY)) isInRegistry = true;
        const first = before.find((one) => one !== line && one !== OF_REGISTRY);
        if (first === undefined || repeated) continue;
        repeated = toDiagnostic({ rule, finding: { messageId, params: { line: first }, entry, pointer, part: 'key' } });
      }
      return { repeated, isInRegistry };
    },
    hasId: ids.has,
  };
}

/** The first line that has a key: the line given, if none had it before. Keys that begin alike have as many parts. */
function firstOf(lines: Lines, key: UpdateKey, line: number): number {
  const last = key.length - 1;
  let at = lines;
  for (let index = 0; index < last; index += 1) at = below(at, key[index] ?? '');
  const first = at.get(key[last] ?? '');
  if (typeof first === 'number') return first;
  at.set(key[last] ?? '', line);
  return line;
}

/** The branch of a part; a new one if there is none. */
function below(lines: Lines, part: UpdateKey[number]): Lines {
  const known = lines.get(part);
  if (typeof known === 'object') return known;
  const branch: Lines = new Map();
  lines.set(part, branch);
  return branch;
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
