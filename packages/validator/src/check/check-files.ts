import type { Authored, Registry } from '@digital-accords/model';
import { readCoding } from '../coding/coding.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Baseline } from '../rule/rule.ts';
import type { ParsedFile, SourceFile } from '../source/parsed-file.ts';
import { readSource } from '../source/read.ts';
import { byPlace } from '../validate/order.ts';
import type { ReleasedTexts, SourceText } from '../validate/placed-texts.ts';
import { type Validation, validate } from '../validate/validate.ts';
import { ownValue } from '../value/value.ts';

/** Everything that a check looks at, as bytes. */
export interface CheckInput {
  /** Files of records. */
  readonly files: readonly SourceFile[];
  /** Diagnostics of paths that could not be read, from whoever read the files. */
  readonly unreadable: readonly Diagnostic[];
  /** The registry that the files are submitted to; absent where they are the registry. */
  readonly base?: Registry;
  /** Texts of documents of the base, where it is a release, which carries no source texts. */
  readonly released?: ReleasedTexts;
  /** Source texts by file name. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Readings, by their path in the folder `coding`; not asked for where nothing bears on them. */
  readonly coding: () => readonly SourceFile[];
  /** What was released before, to which the registry is held; nothing by default. */
  readonly baseline?: Baseline;
  /** The day after which nothing can have been read or checked. */
  readonly today: Authored.Day;
}

/** What a check found and built, and the text of the files that findings point into. */
export interface Checked extends Validation {
  /** Number of files that were to be checked. */
  readonly files: number;
  /** Decoded texts by file. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads and checks files of records: one call from bytes to diagnostics, the same in the terminal, in a build and in a
 * browser.
 *
 * @param input files, what they are submitted to, source texts, readings, and the day
 * @returns every problem of every file, by place
 */
export function checkFiles(input: CheckInput): Checked {
  const { files, unreadable, base, coding } = input;
  const parsed: ParsedFile[] = [];
  const unparsed: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const read = readSource(file);
    if (read.ok) parsed.push(read.file);
    else unparsed.push(...read.diagnostics);
    texts.set(file.file, read.ok ? read.file.text : new TextDecoder().decode(file.bytes));
  }
  const broken = [...unreadable, ...unparsed];
  const unread = [...new Set(broken.map(({ file }) => file))];
  // Readings bear on coding reports alone; a submission without one need not wait for them.
  const isOnCoding = !base || parsed.some(({ value }) => ownValue(value, 'type') === 'coding-report');
  const readings = readCoding(isOnCoding ? coding() : []);
  const validation = validate({ ...input, files: parsed, unread, coding: readings.coding });
  const own = base ? [] : readings.diagnostics;
  return {
    ...validation,
    diagnostics: [...broken, ...own, ...validation.diagnostics].sort(byPlace),
    files: files.length + unreadable.length,
    texts,
  };
}
