import { type Diagnostic, joinParts, readingsIn, type StreamPart, type StreamResult } from '@digital-accords/validator';
import { byteRanges, bytesOf, emptyStream, type StreamFile, unreadable } from '@digital-accords/validator/node';
import type { CommandContext } from '../command/command.ts';
import { registryOf } from '../registry/check.ts';
import type { LoadedRegistry } from '../registry/load.ts';
import { checkPart } from './check-part.ts';
import type { Against } from './job.ts';
import { progressOn } from './progress.ts';
import { checkInThread } from './threads.ts';

/** What a check of a stream gave, or why it could not be read to its end. */
export type StreamOutcome =
  | { readonly kind: 'checked'; readonly file: string; readonly result: StreamResult }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

/**
 * What streams are checked against.
 *
 * @param loaded the registry
 * @param today no day of reading or checking may lie after it
 */
export function againstOf(loaded: LoadedRegistry, today: Against['today']): Against {
  const registry = registryOf(loaded);
  const released = loaded.records.kind === 'released' ? loaded.records.readings : new Map();
  return {
    records: [...registry.byId.values()],
    readings: readingsIn(registry, loaded.sources, released),
    hashes: new Map([...loaded.sources].map(([file, { sha256 }]) => [file, sha256])),
    today,
  };
}

/**
 * Checks a stream of records, one a line.
 *
 * @param stream the stream
 * @param against what it is checked against
 * @param jobs threads that may share a plain file; what is compressed or piped is checked by one
 * @param context language and terminal
 */
export async function checkStream(
  stream: StreamFile,
  against: Against,
  jobs: number,
  { terminal, language }: Pick<CommandContext, 'terminal' | 'language'>,
): Promise<StreamOutcome> {
  if (stream.kind === 'unreadable') return stream;
  const { file } = stream;
  const size = stream.kind === 'plain' ? stream.size : undefined;
  const progress = progressOn(terminal, { file, size, language });
  try {
    const parts: readonly StreamPart[] =
      stream.kind === 'serial'
        ? [await checkPart(file, stream.chunks(), against, progress)]
        : await checkPlain(stream, against, jobs, progress);
    const result = joinParts(parts, file);
    if (parts.some(hasContent)) return { kind: 'checked', file, result };
    return { kind: 'checked', file, result: { ...result, diagnostics: [emptyStream(file, result.lines)] } };
  } catch (error) {
    // What the system or the decompression refuses has a code; anything else is a fault of the command.
    if (!isSystemError(error)) throw error;
    return { kind: 'unreadable', diagnostic: unreadable(file, error) };
  } finally {
    terminal?.rewrite('');
  }
}

async function checkPlain(
  { file, path, size }: Extract<StreamFile, { kind: 'plain' }>,
  against: Against,
  jobs: number,
  progress: Parameters<typeof checkPart>[3],
): Promise<readonly StreamPart[]> {
  const [own = { start: 0, end: size }, ...others] = byteRanges(path, size, jobs);
  // The other threads start at once; this one has work of its own until they end.
  const theirs = others.map((range) => checkInThread({ file, path, range, against }, progress));
  return Promise.all([checkPart(file, bytesOf(path, own), against, progress), ...theirs]);
}

/** Whether a part has a record, or what should have been one. */
function hasContent({ keys, found }: StreamPart): boolean {
  return keys.ids.count > 0 || found.diagnostics.length > 0;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:E[A-Z0-9]+|Z_[A-Z_]+)$/.test(String(error.code));
}
