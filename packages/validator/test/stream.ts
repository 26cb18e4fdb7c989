import { type StreamInput, type StreamResult, streamCheck } from '../src/bulk/stream.ts';
import { type Edits, edited, validation } from './example.ts';
import { sources } from './example-source.ts';

/** Name of the streams of tests. */
export const stream = 'records.ndjson';

const { registry, placedTexts } = validation({});

/** What streams are checked against: the example, in which everything is right. */
export const against: StreamInput = {
  file: stream,
  against: { registry, placedTexts },
  sources,
  today: '2026-01-31',
};

/** A record of the example as a line, after some edits of its file. */
export function lineOf(path: string, edits: Edits[string] = []): string {
  const file = edited({ [path]: edits }).find((one) => one.file === path);
  return JSON.stringify(file?.value);
}

/** What is found in a stream that comes in pieces: lines or their parts, as text or bytes. */
export function streamed(...pieces: readonly (string | Uint8Array)[]): StreamResult {
  return streamedAgainst(against, pieces);
}

/** What is found in a stream that is checked against something else. */
export function streamedAgainst(input: StreamInput, pieces: readonly (string | Uint8Array)[]): StreamResult {
  const { push, end } = streamCheck(input);
  for (const piece of pieces) push(typeof piece === 'string' ? encode(piece) : piece);
  return end();
}

/** What is found in lines that come in one piece. */
export function inLines(...lines: readonly string[]): StreamResult {
  return streamed(lines.join('\n'));
}

/** UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
