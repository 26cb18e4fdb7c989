import { type Authored, noCoding, typeOfId } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import { entryOf } from '../entries/entry.ts';
import { failedIds } from '../ids/ids-of-path.ts';
import { placedTextsIn, type SourceText } from '../release/placed-texts.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { ParsedFile } from '../source/parsed-file.ts';
import { wholeFile } from '../source/problem.ts';
import { byPlace } from '../validate/order.ts';
import type { Against } from '../validate/validate.ts';
import { type Begun, beginning } from './beginning.ts';
import { deferrer } from './deferred.ts';
import { gatherer, type StreamFindings } from './findings.ts';
import { judgeLines, type LineContext } from './judge-lines.ts';
import { type Line, readLine } from './line.ts';
import { linesIn } from './lines.ts';
import { formDetector } from './other-form.ts';
import { repeats } from './repeats.ts';
import { type Piece, splitter } from './splitter.ts';

/** What a stream of records is checked against. */
export interface StreamInput {
  /** Name of the stream, as findings show it. */
  readonly file: string;
  /** What the records are submitted to. */
  readonly against: Against;
  /** Source texts of documents that are new or changed, by file name; none by default. */
  readonly sources?: ReadonlyMap<string, SourceText>;
  /** The day after which nothing can have been read or checked. */
  readonly today: Authored.Day;
}

/** Findings in a whole stream, by place. */
export interface StreamResult extends StreamFindings {
  readonly lines: number;
}

/** A running check. For each record, its memory grows only by the keys of that record. */
export interface StreamCheck {
  /** Takes the next bytes. */
  readonly push: (chunk: Uint8Array) => void;
  /** Number of lines checked so far. */
  readonly lines: () => number;
  /** Ends the stream. */
  readonly end: () => StreamResult;
}

/** Lines that rules look at together: enough to share the preparation, few enough for cheap garbage collection. */
const BATCH = 64;

/**
 * Checks records as NDJSON, one a line, while they arrive. Each line is checked against the registry. Of other lines, only
 * ids, subjects and evidence are known. Checks that need the whole registry run only after the records are added.
 *
 * @param input what to check against
 * @returns a check that takes bytes
 */
export function streamCheck(input: StreamInput): StreamCheck {
  const { file, against, sources = new Map(), today } = input;
  const { registry } = against;
  const placedTexts = placedTextsIn(registry, sources, against.placedTexts);
  const split = splitter();
  const begin = beginning();
  const forms = formDetector();
  const gathered = gatherer();
  const repeating = repeats(registry.byType.update, placedTexts);
  /** Ids of lines that could not become records. */
  const failed = new Set<string>();
  const isKnown = (id: string): boolean => repeating.hasId(id) || failed.has(id);
  const deferring = deferrer(isKnown);
  const context: LineContext = {
    against: registry,
    registry,
    placedTexts,
    // What names another line is settled later, but a document, whose text quotes are compared with. None counts as
    // failed: the registry, which rules look at, is whole.
    failed: { has: (id) => isKnown(id) && typeOfId(id) !== 'document', size: 0 },
    sources,
    coding: noCoding,
    baseline: new Map(),
    today,
  };
  let lines = 0;
  let isOtherUnicode = false;
  /** Whether all lines so far are blank. If the stream ends like that, the program that wrote it has most likely failed. */
  let isBlank = true;
  let batch: { readonly entry: Entry; readonly line: Line }[] = [];
  /** Whether an update of the registry has something in common with one of the batch. */
  let mayRepeat = false;

  const judgeBatch = (): void => {
    const found = judgeLines(
      batch.map(({ entry }) => entry),
      context,
      mayRepeat,
    );
    for (const diagnostic of found) {
      const text = batch.find(({ line }) => line.number === diagnostic.line)?.line.text ?? '';
      if (!deferring.take(diagnostic, text)) gathered.add([diagnostic], text);
    }
    batch = [];
    mayRepeat = false;
  };
  const takeRecord = (parsed: ParsedFile, line: Line): void => {
    const checked = checkSchema(parsed);
    if (!checked.ok) {
      gathered.add(checked.diagnostics, line.text);
      for (const id of failedIds(parsed)) failed.add(id);
    }
    const mended = checked.ok ? undefined : checked.mended;
    const record = checked.ok ? checked.record : mended?.record;
    if (record === undefined) return;
    const entry = entryOf(parsed, record, mended);
    const { repeated, isInRegistry } = repeating.note(entry, line.number);
    if (repeated) gathered.add([repeated], line.text);
    mayRepeat ||= isInRegistry;
    batch.push({ entry, line });
  };
  const takeLine = (line: Line): void => {
    const read = readLine(line);
    const { kind, before } = forms.take(line, read);
    if (before) gathered.add(before.diagnostics, before.text);
    if (kind === 'passed-over') return;
    if (read.ok) takeRecord(read.file, line);
    else gathered.add(read.diagnostics, line.text);
    if (batch.length === BATCH) judgeBatch();
  };
  const takePieces = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      for (const one of linesIn(piece, file, lines + 1)) {
        lines += 1;
        if (one.ok && one.line.text.trim() === '') continue;
        isBlank = false;
        if (one.ok) takeLine(one.line);
        else gathered.add(one.diagnostics);
      }
    }
  };
  const takeBytes = (begun: Begun): void => {
    if (isOtherUnicode) return;
    if ('bytes' in begun) {
      takePieces(split.push(begun.bytes));
      return;
    }
    isOtherUnicode = true;
    gathered.add([wholeFile(file, 'file-encoding', 'other-unicode', { encoding: begun.encoding })]);
  };
  return {
    push: (chunk) => takeBytes(begin.push(chunk)),
    lines: () => lines,
    end: () => {
      takeBytes(begin.end());
      takePieces(split.end());
      const unfinished = forms.end();
      if (unfinished) gathered.add(unfinished.diagnostics, unfinished.text);
      judgeBatch();
      deferring.report(gathered);
      if (isBlank && !isOtherUnicode) gathered.add([wholeFile(file, 'file-empty', lines === 0 ? 'empty' : 'blank')]);
      const { diagnostics, texts, more } = gathered.found();
      return { lines, diagnostics: [...diagnostics].sort(byPlace), texts, more };
    },
  };
}
