import { noCoding } from '@digital-accords/model';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import type { Entry } from '../src/entries/entry.ts';
import { openFiles } from '../src/release/open-files.ts';
import type { Release } from '../src/release/release.ts';
import type { ParsedFile } from '../src/source/parsed-file.ts';
import { readSource } from '../src/source/read.ts';
import type { RuleInput } from '../src/validate/run-rules.ts';
import { type Validation, validate } from '../src/validate/validate.ts';
import { coding } from './example-coding.ts';
import { files } from './example-files.ts';
import { sources } from './example-source.ts';

/** What a check needs beside the files. */
const rest = { sources, coding, today: '2026-01-31' };

/** Replacements of text in a file, each of which must apply. */
export type Edits = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

/**
 * The files of the registry after some edits.
 *
 * @throws if the text to be replaced is not in the file, so that no test passes by checking nothing
 */
export function edited(edits: Edits): readonly ParsedFile[] {
  const unknown = Object.keys(edits).filter((path) => files[path] === undefined);
  if (unknown.length > 0) throw new Error(`no such file: ${unknown.join()}`);
  return Object.entries(files).map(([path, text]) => parse(path, (edits[path] ?? []).reduce(replace, text)));
}

/** What checking the registry gives after some edits. */
export function validation(edits: Edits): Validation {
  return validate({ files: edited(edits), ...rest });
}

/** The findings in other files of a registry. */
export function foundIn(files: readonly ParsedFile[]): readonly Diagnostic[] {
  return validate({ files, ...rest }).diagnostics;
}

/** The findings after some edits. */
export function found(edits: Edits): readonly Diagnostic[] {
  return validation(edits).diagnostics;
}

/** The example as files of it are submitted to. */
export function release(): Release {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const records = Object.entries(files).map(([file, text]) => ({ file, bytes: bytes(text) }));
  return openFiles({ files: records, sources, coding: () => [] });
}

let whole: Validation | undefined;

/** What rules look at where some records are submitted to the registry. */
export function inputOf(entries: readonly Entry[]): RuleInput {
  // Property tests ask thousands of times.
  whole ??= validation({});
  const { registry, placedTexts } = whole;
  return {
    against: registry,
    registry,
    placedTexts,
    entries,
    failed: new Set(),
    sources: new Map(),
    coding: noCoding,
    baseline: new Map(),
    today: '2026-01-31',
  };
}

/** Parses a file that can be parsed. */
export function parse(file: string, text: string): ParsedFile {
  const read = readSource({ file, bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(`${file} cannot be parsed`);
  return read.file;
}

/**
 * A finding on one line, with what most findings have.
 *
 * @param place file, line, first and last column (exclusive)
 * @param what rule, message and pointer, and what else the finding has
 */
export function finding(
  [file, line, from, to]: readonly [string, number, number, number],
  what: Pick<Diagnostic, 'ruleId' | 'messageId'> & Partial<Diagnostic>,
): Diagnostic {
  return {
    params: {},
    severity: 'error',
    file,
    line: line,
    column: from,
    endLine: line,
    endColumn: to,
    related: [],
    suggestions: [],
    ...what,
  };
}

/** A finding on a whole file, with what most findings have. */
export function fileFinding(
  file: string,
  what: Pick<Diagnostic, 'ruleId' | 'messageId'> & Pick<Partial<Diagnostic>, 'params'>,
): Diagnostic {
  return { params: {}, severity: 'error', file, related: [], suggestions: [], ...what };
}

function replace(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
  return text.replace(from, () => to);
}
