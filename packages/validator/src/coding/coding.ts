import type { Authored, Coding } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { validators } from '../generated/authored.js';
import type { SourceFile } from '../source/parsed-file.ts';
import { wholeFile } from '../source/problem.ts';

/** Readings that could be read, and a diagnostic for each line that could not. */
export interface CodingResult {
  readonly coding: Coding;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the folder of readings (codebook §8).
 *
 * @param files files of JSON Lines, by their path in the folder `coding`
 * @returns the lines of each file by its path; diagnostics name the file as `coding/<path>`
 */
export function readCoding(files: readonly SourceFile[]): CodingResult {
  const coding = new Map<string, readonly Authored.ReadingLine[]>();
  const diagnostics: Diagnostic[] = [];
  for (const { file, bytes } of files) {
    const lines: Authored.ReadingLine[] = [];
    for (const [index, text] of new TextDecoder().decode(bytes).split('\n').entries()) {
      if (text.trim() === '') continue;
      const read = readLine(text);
      if (read.ok) lines.push(read.line);
      else diagnostics.push(inLine(`coding/${file}`, index + 1, text, read));
    }
    coding.set(file, lines);
  }
  return { coding, diagnostics };
}

type LineResult =
  | { readonly ok: true; readonly line: Authored.ReadingLine }
  | { readonly ok: false; readonly message: 'json' | 'schema'; readonly pointer: string };

function readLine(text: string): LineResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, message: 'json', pointer: '' };
  }
  const validate = validators['reading-line'];
  if (validate(value)) return { ok: true, line: value };
  return { ok: false, message: 'schema', pointer: validate.errors?.[0]?.instancePath || '/' };
}

function inLine(
  file: string,
  line: number,
  text: string,
  { message, pointer }: Extract<LineResult, { ok: false }>,
): Diagnostic {
  const columns = [...text].length;
  return {
    ...wholeFile(file, 'reading-line', message, message === 'schema' ? { pointer } : {}),
    range: { startLine: line, startColumn: 1, endLine: line, endColumn: columns + 1 },
  };
}
