import type { Authored } from '@digital-accords/model';
import { readCoding } from '../coding/coding.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { SourceText } from '../release/placed-texts.ts';
import type { Release } from '../release/release.ts';
import type { Baseline } from '../rule/rule.ts';
import type { ParsedFile, SourceFile } from '../source/parsed-file.ts';
import { readSource } from '../source/read.ts';
import { byPlace } from '../validate/order.ts';
import { type Validation, validate } from '../validate/validate.ts';
import { ownValue } from '../value/value.ts';

/** Everything that a check looks at, as bytes. */
export type CheckInput = {
  /** Files of records. */
  readonly files: readonly SourceFile[];
  /** Diagnostics of paths that could not be read, from whoever read the files; none by default. */
  readonly unreadable?: readonly Diagnostic[];
  /** The day after which nothing can have been read or checked. */
  readonly today: Authored.Day;
} & (Submission | WholeRegistry);

/** Files that are submitted to a registry. */
interface Submission {
  /** What they are submitted to: a release, or files of a registry that were opened like one. */
  readonly against: Release;
  /** Source texts of documents that are new or changed, by file name; none by default. */
  readonly sources?: ReadonlyMap<string, SourceText>;
  /** Raw readings that are submitted with them, by their path in the folder `coding`; none by default. */
  readonly coding?: () => readonly SourceFile[];
}

/** Files that are the registry itself. */
interface WholeRegistry {
  readonly against?: never;
  /** Source texts by file name. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Raw readings, by their path in the folder `coding`. */
  readonly coding: () => readonly SourceFile[];
  /** What was released before, to which the registry is held; nothing by default. */
  readonly baseline?: Baseline;
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
  const { files, unreadable = [], against, sources = new Map() } = input;
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
  const isOnCoding = !against || parsed.some(({ value }) => ownValue(value, 'type') === 'coding-report');
  const held = readCoding(isOnCoding ? (input.against ? input.against.coding() : input.coding()) : []);
  const added = readCoding(input.against ? (input.coding?.() ?? []) : []);
  const coding = {
    leaves: new Map([...held.coding.leaves, ...added.coding.leaves]),
    fields: new Map([...held.coding.fields, ...added.coding.fields]),
  };
  const validation = validate({ ...input, files: parsed, unread, sources, coding });
  const own = against ? added.diagnostics : held.diagnostics;
  return {
    ...validation,
    diagnostics: [...broken, ...own, ...validation.diagnostics].sort(byPlace),
    files: files.length + unreadable.length,
    texts,
  };
}
