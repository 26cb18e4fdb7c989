import type { Diagnostic, Params, Range } from '../diagnostic/diagnostic.ts';
import { byPlace } from '../validate/order.ts';
import { type Deferred, report, unresolved } from './deferred.ts';
import { type Gatherer, gatherer, type StreamFindings } from './findings.ts';
import type { Hash } from './hash.ts';
import { lineParams } from './line.ts';
import { type Keys, keyKinds, repeats } from './repeats.ts';
import { areApart, isAmong, type SortedHashes, sortedHashes } from './sorted-hashes.ts';
import type { StreamPart } from './stream.ts';

/** What was found in a whole stream. */
export interface StreamResult extends StreamFindings {
  readonly lines: number;
}

/** A part, and the lines before it. */
interface Placed {
  readonly part: StreamPart;
  readonly before: number;
}

/**
 * Joins the parts into which a stream was divided: ids and reports are compared across them.
 *
 * @param parts the parts in the order of the stream
 * @param file name of the stream
 * @returns what was found, by place, lines counted from the beginning of the stream; it does not depend on where the stream
 *   was divided, but that a line which repeats one of another part is shown at its beginning, and that of more findings
 *   than are kept others may be kept
 */
export function joinParts(parts: readonly StreamPart[], file: string): StreamResult {
  const gathered = gatherer();
  // Line feeds do not divide a stream that is in another encoding.
  const placed = inOrder(parts[0]?.isOtherUnicode ? parts.slice(0, 1) : parts);
  for (const { part, before } of placed) addMoved(part.found, before, gathered);
  addRepeated(placed, file, gathered);
  const isKnown = idsOf(placed);
  for (const { part, before } of placed) report(unresolved(movedDeferred(part.deferred, before), isKnown), gathered);
  const { diagnostics, texts, more } = gathered.found();
  const lines = placed.reduce((sum, { part }) => sum + part.lines, 0);
  return { lines, diagnostics: [...diagnostics].sort(byPlace), texts, more };
}

function inOrder(parts: readonly StreamPart[]): readonly Placed[] {
  let before = 0;
  return parts.map((part) => {
    const placed = { part, before };
    before += part.lines;
    return placed;
  });
}

function addMoved({ diagnostics, texts, more }: StreamFindings, before: number, to: Gatherer): void {
  for (const one of diagnostics) to.add([moved(one, before)], texts.get(one.range?.startLine ?? 0));
  to.count(more);
}

/** Adds what is repeated. */
function addRepeated(placed: readonly Placed[], file: string, to: Gatherer): void {
  if (areAllApart(placed.map(({ part }) => part.keys))) addRepeatedWithin(placed, to);
  else addRepeatedAcross(placed, file, to);
}

/** Whether no key of one part is in another, as in nearly every stream: to see that takes less time than to join tables. */
function areAllApart(keys: readonly Keys[]): boolean {
  if (keys.length === 1) return true;
  return keyKinds.every((kind) => {
    const parts = keys.map((one) => sortedHashes(one[kind]));
    return parts.every((part, at) => parts.slice(0, at).every((before) => areApart(before, part)));
  });
}

/** What one part repeats was found in it. */
function addRepeatedWithin(placed: readonly Placed[], to: Gatherer): void {
  for (const { part, before } of placed) {
    const { diagnostics, texts, more } = part.repeated;
    for (const one of diagnostics) {
      const params = movedParams(one.params, before);
      to.add([{ ...moved(one, before), params }], texts.get(one.range?.startLine ?? 0));
    }
    to.count(more);
  }
}

function addRepeatedAcross(placed: readonly Placed[], file: string, to: Gatherer): void {
  const repeating = repeats();
  for (const { part, before } of placed) {
    const { diagnostics, texts } = part.repeated;
    const within = new Map(diagnostics.map((one) => [(one.range?.startLine ?? 0) + before, one]));
    for (const across of repeating.join(part.keys, file, before)) {
      const line = across.range?.startLine ?? 0;
      const own = within.get(line);
      // The line may have come earlier still in another part, and may repeat something graver there.
      const isSame = own?.message === across.message;
      to.add([isSame ? { ...moved(own, before), params: across.params } : across], texts.get(line - before));
    }
  }
}

/** Whether an id is that of a line. They are sorted when that is first asked, which is seldom. */
function idsOf(placed: readonly Placed[]): (id: Hash) => boolean {
  let sorted: readonly SortedHashes[] | undefined;
  return (id) => {
    sorted ??= placed.flatMap(({ part }) => [part.keys.ids, part.failed]).map(sortedHashes);
    return sorted.some((hashes) => isAmong(hashes, id));
  };
}

function movedDeferred({ kept, more }: Deferred, by: number): Deferred {
  return { kept: kept.map((one) => ({ ...one, diagnostic: moved(one.diagnostic, by) })), more };
}

function moved(diagnostic: Diagnostic, by: number): Diagnostic {
  const { range, related, params, pointer } = diagnostic;
  if (by === 0) return diagnostic;
  return {
    ...diagnostic,
    // What could be parsed names no line of the stream in its parameters, but may name one of a source text.
    params: pointer === undefined ? movedParams(params, by) : params,
    range: range && movedRange(range, by),
    related: related.map((place) => ({ ...place, range: place.range && movedRange(place.range, by) })),
  };
}

function movedParams(params: Params, by: number): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      lineParams.includes(name) && typeof value === 'number' ? value + by : value,
    ]),
  );
}

function movedRange(range: Range, by: number): Range {
  return { ...range, startLine: range.startLine + by, endLine: range.endLine + by };
}
