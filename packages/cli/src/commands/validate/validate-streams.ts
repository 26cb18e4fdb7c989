import type { Diagnostic } from '@digital-accords/validator';
import type { Streamed } from '@digital-accords/validator/report';
import type { CommandContext } from '../../command/command.ts';
import type { StreamAgainst } from '../../registry/validation.ts';
import { validateStream } from './validate-stream.ts';

/** The findings of a check of streams. */
export interface StreamsChecked {
  readonly diagnostics: readonly Diagnostic[];
  /** Number of streams. */
  readonly files: number;
  readonly streamed: Streamed;
  /** Lines with findings, by the name of the stream and number. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/**
 * Checks streams of records, one after the other.
 *
 * @param paths paths of NDJSON files, or `-`
 * @param against what they are checked against
 * @param context files, terminal and language
 */
export async function validateStreams(
  paths: readonly string[],
  against: StreamAgainst,
  context: CommandContext,
): Promise<StreamsChecked> {
  const diagnostics: Diagnostic[] = [];
  const lines = new Map<string, ReadonlyMap<number, string>>();
  const streamed = { lines: 0, more: { errors: 0, warnings: 0 } };
  for (const path of new Set(paths)) {
    const outcome = await validateStream(context.files.stream(path), against, context);
    if (outcome.kind === 'unreadable') {
      diagnostics.push(outcome.diagnostic);
      continue;
    }
    const { file, result } = outcome;
    diagnostics.push(...result.diagnostics);
    lines.set(file, result.texts);
    streamed.lines += result.lines;
    streamed.more.errors += result.more.errors;
    streamed.more.warnings += result.more.warnings;
  }
  return { diagnostics, files: new Set(paths).size, streamed, lines };
}
