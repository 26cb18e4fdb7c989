import type { Diagnostic, Range } from '../diagnostic/diagnostic.ts';
import { byPlace } from '../validate/order.ts';
import { type Deferred, report, unresolved } from './deferred.ts';
import { gatherer, type StreamFindings } from './findings.ts';
import { keyTable } from './key-table.ts';
import { repeats } from './repeats.ts';
import type { StreamPart } from './stream.ts';

/** What was found in a whole stream. */
export interface StreamResult extends StreamFindings {
  readonly lines: number;
}

/**
 * Joins the parts into which a stream was divided: ids and reports are compared across them.
 *
 * @param parts the parts in the order of the stream
 * @param file name of the stream
 * @returns what was found, by place, lines counted from the beginning of the stream
 */
export function joinParts(parts: readonly StreamPart[], file: string): StreamResult {
  const gathered = gatherer();
  const repeating = repeats();
  const failed = keyTable();
  let before = 0;
  const deferred: Deferred[] = [];
  for (const part of parts) {
    for (const diagnostic of part.found.diagnostics)
      gathered.add([moved(diagnostic, before)], part.found.texts.get(diagnostic.range?.startLine ?? 0));
    gathered.count(part.found.more);
    deferred.push(movedDeferred(part.deferred, before));
    // What a part repeats of itself was found in it.
    if (parts.length > 1) {
      gathered.add(repeating.join(part.keys, file, before));
      failed.join(part.failed, before);
    }
    before += part.lines;
  }
  for (const one of deferred) {
    report(
      unresolved(one, (id) => repeating.hasId(id) || failed.has(id)),
      gathered,
    );
  }
  const { diagnostics, texts, more } = gathered.found();
  return { lines: before, diagnostics: [...diagnostics].sort(byPlace), texts, more };
}

function movedDeferred({ kept, more }: Deferred, by: number): Deferred {
  return { kept: kept.map((one) => ({ ...one, diagnostic: moved(one.diagnostic, by) })), more };
}

/** Findings name other lines of their part by number alone. */
function moved(diagnostic: Diagnostic, by: number): Diagnostic {
  const { range, related, params } = diagnostic;
  if (by === 0) return diagnostic;
  return {
    ...diagnostic,
    params: typeof params['line'] === 'number' ? { ...params, line: params['line'] + by } : params,
    range: range && movedRange(range, by),
    related: related.map((place) => ({ ...place, range: place.range && movedRange(place.range, by) })),
  };
}

function movedRange(range: Range, by: number): Range {
  return { ...range, startLine: range.startLine + by, endLine: range.endLine + by };
}
