import {
  type Authored,
  type Coding,
  createRegistry,
  overlay,
  type PlacedText,
  type Registry,
} from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import { entryOf } from '../entries/entry.ts';
import { rules } from '../generated/rules/rules.ts';
import { failedIds, idsOfPath, standsAtPath } from '../ids/ids-of-path.ts';
import { placedTextsFor, type SourceText, type TextOf, textsFrom } from '../release/placed-texts.ts';
import type { Release } from '../release/release.ts';
import type { Baseline } from '../rule/rule.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { ParsedFile } from '../source/parsed-file.ts';
import { byPlace } from './order.ts';
import { type RuleInput, runRules } from './run-rules.ts';

/** What to check, and against what. */
export interface ValidateInput {
  /** The files, parsed. */
  readonly files: readonly ParsedFile[];
  /** Paths of files of the same run that could not be read or parsed, and are reported for that. */
  readonly unread?: readonly string[];
  /** What the files are submitted to; absent if the files are the registry itself. */
  readonly against?: Against | undefined;
  /** Source texts by file name. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Raw readings of documents, by their path in the folder `coding`. */
  readonly coding: Coding;
  /** What was released before, to which the registry is held; nothing by default. */
  readonly baseline?: Baseline;
  /** The day after which nothing can have been read or checked. */
  readonly today: Authored.Day;
}

/** What files are submitted to. Their quotes are compared with its texts. */
export type Against = Pick<Release, 'registry' | 'placedTexts'>;

/** The findings, and what was built to find them. */
export interface Validation {
  /** Findings, sorted by file, line and column; empty if nothing is wrong. */
  readonly diagnostics: readonly Diagnostic[];
  /** The registry that the files are submitted to, if any, with the records of the files laid over it. */
  readonly registry: Registry;
  /** Texts of the documents that are among the files or that their records quote. */
  readonly placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>;
  /** Readings of documents, as given. */
  readonly coding: Coding;
}

/**
 * Checks files by the schemas and all rules (design, invariants 1 to 3). It reads no file and no clock, so that it gives the
 * same answer everywhere.
 *
 * @param input files, what they are submitted to, source texts and the day
 * @returns diagnostics, only on the files of the run
 */
export function validate(input: ValidateInput): Validation {
  return validateBy(textsFrom(input.sources, input.against?.placedTexts), input);
}

/**
 * Checks files as `validate` does.
 *
 * @param textOf finds the text of a document
 * @param input files, what they are submitted to, source texts and the day
 */
export function validateBy(
  textOf: TextOf,
  { files, unread = [], against, sources, coding, baseline = new Map(), today }: ValidateInput,
): Validation {
  const entries: Entry[] = [];
  const failed = new Set<Authored.RecordId>(unread.flatMap(idsOfPath));
  const breaches: Diagnostic[] = [];
  // Of two files that contradict each other, the order in which they were given must not decide which is reported.
  for (const file of [...files].sort(byName)) {
    const checked = checkSchema(file);
    if (checked.ok) entries.push(entryOf(file, checked.record));
    else {
      breaches.push(...checked.diagnostics);
      for (const id of failedIds(file)) failed.add(id);
      if (checked.mended) entries.push(entryOf(file, checked.mended.record, checked.mended));
    }
  }
  // If a file is not at the path that its id gives, references to the id of its path are not reported as well.
  if (!against) {
    for (const entry of entries.filter((one) => !standsAtPath(one)))
      for (const id of idsOfPath(entry.file.file)) failed.add(id);
  }
  const records = entries.map(({ record }) => record);
  const registry = against ? overlay(against.registry, records) : createRegistry(records);
  const placedTexts = placedTextsFor(entries, registry, textOf);
  const context: RuleInput = {
    against: against?.registry,
    registry,
    placedTexts,
    entries,
    failed,
    sources,
    coding,
    baseline,
    today,
  };
  const diagnostics = [...breaches, ...runRules(rules, context)];
  return { diagnostics: diagnostics.sort(byPlace), registry, placedTexts, coding };
}

function byName(one: ParsedFile, other: ParsedFile): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}
