import type { Authored, DocumentReading, Registry } from '@digital-accords/model';
import { coverage } from '../rules/coverage.ts';
import { coverageNote } from '../rules/coverage-note.ts';
import { entryOf } from '../rules/entry.ts';
import { idUnique } from '../rules/id-unique.ts';
import type { Entry, RuleContext } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { updateDuplicate } from '../rules/update-duplicate.ts';
import { updateTransition } from '../rules/update-transition.ts';
import { checkSchema } from '../schema/check.ts';
import { otherUnicode } from '../source/decode.ts';
import { fileEncoding } from '../source/file-rules/file-encoding.ts';
import { wholeFile } from '../source/problem.ts';
import { failedIds } from '../validate/failed-ids.ts';
import { judge } from '../validate/judge.ts';
import { type Deferred, deferrer, unresolved } from './deferred.ts';
import { gatherer, type StreamFindings } from './findings.ts';
import { hashOf } from './hash.ts';
import { type KeyColumns, keyTable } from './key-table.ts';
import { type Line, readLine } from './line.ts';
import { linesIn } from './lines.ts';
import { type Keys, repeats } from './repeats.ts';
import { type Piece, splitter } from './splitter.ts';

/** What a stream of records is checked against. */
export interface StreamInput {
  /** Name of the stream, as findings show it. */
  readonly file: string;
  readonly registry: Registry;
  /** Readings of the documents of the registry. */
  readonly readings: ReadonlyMap<Authored.DocumentId, DocumentReading>;
  /** SHA-256 of each source text at hand, by file name. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The day after which nothing can have been read or checked. */
  readonly today: Authored.Day;
}

/** A check under way. Its memory grows by a few bytes a record, whatever the records hold. */
export interface StreamCheck {
  /** Takes the next bytes. */
  readonly push: (chunk: Uint8Array) => void;
  /** Lines that were checked. */
  readonly lines: () => number;
  /** Ends the stream. */
  readonly end: () => StreamPart;
}

/** What a stream, or a part of it, gave. It can be sent from one thread to another. */
export interface StreamPart {
  /** Number of lines. */
  readonly lines: number;
  readonly found: StreamFindings;
  /** Findings that a later or an earlier part may settle. */
  readonly deferred: Deferred;
  readonly keys: Keys;
  /** Ids of lines that could not become records. */
  readonly failed: KeyColumns;
}

/** Lines that rules look at together: enough to share their preparation, few enough to be forgotten young. */
const BATCH = 32;

/** Bytes by which UTF-16 and UTF-32 are told from UTF-8. */
const LONGEST_MARK = 4;

/** What a line cannot show without the others: for two of them tables are kept, the rest is seen when lines are added. */
const onWholeRegistries = [idUnique, updateDuplicate, updateTransition, coverage, coverageNote];
const streamRules = rules.filter((rule) => !onWholeRegistries.includes(rule));

/**
 * Checks records as NDJSON, one a line, as they come. Each line is judged against the registry; of the other lines
 * only their ids, subjects and evidence are known, so that what depends on the content of another line is not judged.
 *
 * @param input what to check against
 * @returns a check that takes bytes
 */
export function streamCheck({ file, registry, readings, hashes, today }: StreamInput): StreamCheck {
  const split = splitter();
  const gathered = gatherer();
  const deferring = deferrer();
  const repeating = repeats(registry.byType.update);
  const failed = keyTable();
  const isKnown = (id: number): boolean => repeating.hasId(id) || failed.has(id);
  const context: Omit<RuleContext, 'entries' | 'byType'> = {
    scope: 'submission',
    registry,
    readings,
    failed: { has: (id) => isKnown(hashOf(id)), size: 1 },
    hashes,
    coding: new Map(),
    baseline: new Map(),
    today,
  };
  let lines = 0;
  let batch: { readonly entry: Entry; readonly line: Line }[] = [];
  let isOtherUnicode = false;

  const judgeBatch = (): void => {
    const texts = new Map(batch.map(({ line }) => [line.number, line.text]));
    for (const diagnostic of judge(streamRules, { ...context, entries: batch.map(({ entry }) => entry) })) {
      const text = texts.get(diagnostic.range?.startLine ?? 0) ?? '';
      if (!deferring.take(diagnostic, text)) gathered.add([diagnostic], text);
    }
    batch = [];
  };
  const takeLine = (line: Line): void => {
    const read = readLine(line);
    const checked = read.ok ? checkSchema(read.file) : read;
    if (read.ok && checked.ok) {
      const entry = entryOf(read.file, checked.record);
      const repeated = repeating.note(entry, line.number);
      const found = repeated === 'registry' ? judge([updateDuplicate], { ...context, entries: [entry] }) : repeated;
      gathered.add(found, line.text);
      batch.push({ entry, line });
    } else if (!checked.ok) {
      gathered.add(checked.diagnostics, line.text);
      for (const id of read.ok ? failedIds(read.file) : []) failed.add(hashOf(id), line.number);
    }
    if (batch.length === BATCH) judgeBatch();
  };
  const takePieces = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      for (const one of linesIn(piece, file, lines + 1)) {
        lines += 1;
        if (!one.ok) gathered.add(one.diagnostics);
        else if (one.line.text.trim() !== '') takeLine(one.line);
      }
    }
  };
  const refuseOtherUnicode = (chunk: Uint8Array): void => {
    const encoding = lines === 0 ? otherUnicode(chunk.subarray(0, LONGEST_MARK)) : undefined;
    if (encoding === undefined) return;
    isOtherUnicode = true;
    gathered.add([wholeFile(file, fileEncoding, 'other-unicode', { encoding })]);
  };
  return {
    push: (chunk) => {
      if (!isOtherUnicode) refuseOtherUnicode(chunk);
      if (!isOtherUnicode) takePieces(split.push(chunk));
    },
    lines: () => lines,
    end: () => {
      if (!isOtherUnicode) takePieces(split.end());
      judgeBatch();
      return {
        lines,
        found: gathered.found(),
        deferred: unresolved(deferring.deferred(), isKnown),
        keys: repeating.keys(),
        failed: failed.columns(),
      };
    },
  };
}
