import type { Diagnostic } from '@digital-accords/validator';
import { type StreamFile, unreadable } from '@digital-accords/validator/node';
import { type StreamResult, streamCheck } from '@digital-accords/validator/stream';
import type { CommandContext } from '../../command/command.ts';
import type { StreamAgainst } from '../../registry/validation.ts';
import { progressOn } from '../../terminal/progress.ts';

/** The findings of a check, or why the stream could not be read to its end. */
export type StreamOutcome =
  | { readonly kind: 'checked'; readonly file: string; readonly result: StreamResult }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

/**
 * Checks a stream of records, one a line.
 *
 * @param stream the stream
 * @param against what it is checked against
 * @param context language and terminal
 */
export async function validateStream(
  stream: StreamFile,
  against: StreamAgainst,
  { terminal, language }: Pick<CommandContext, 'terminal' | 'language'>,
): Promise<StreamOutcome> {
  if (stream.kind === 'unreadable') return stream;
  const { file, size, chunks } = stream;
  const progress = progressOn(terminal, { file, size, language });
  const check = streamCheck({ file, ...against });
  try {
    for await (const chunk of chunks()) {
      check.push(chunk);
      progress({ bytes: chunk.length, lines: check.lines() });
    }
    return { kind: 'checked', file, result: check.end() };
  } catch (error) {
    // Errors of the system and of the decompression have a code; any other error is a fault of the command.
    if (!isSystemError(error)) throw error;
    return { kind: 'unreadable', diagnostic: unreadable(file, error) };
  } finally {
    terminal?.rewrite('');
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:E[A-Z0-9]+|Z_[A-Z_]+)$/.test(String(error.code));
}
