import { type Authored, createRegistry, isHeld, readDocument } from '@digital-accords/model';
import {
  checkSchema,
  type Diagnostic,
  type ParsedFile,
  readSource,
  type Validation,
  validate,
} from '@digital-accords/validator';
import type { CollectedFiles } from '../io/files.ts';
import type { LoadedRegistry } from './load.ts';

/** What a check found, what it built, and the text of the files that findings point into. */
export interface Checked extends Validation {
  /** Number of files that were to be checked. */
  readonly files: number;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Checks the registry itself. A release was checked when it was made: nothing is found in it.
 *
 * @param loaded the registry
 * @param today no day of reading or checking may lie after it
 */
export function checkRegistry({ records, sources }: LoadedRegistry, today: Authored.Day): Checked {
  if (records.kind === 'files') return check(records.collected, [], sources, today);
  const registry = createRegistry(records.records);
  const readings = registry.byType.document.filter(isHeld).flatMap((document) => {
    const source = sources.get(document.text.file);
    return source ? [[document.id, readDocument(document, source.text)] as const] : [];
  });
  return { diagnostics: [], registry, readings: new Map(readings), files: records.records.length, texts: new Map() };
}

/**
 * Checks submitted files against the registry. What is wrong with the registry itself is not reported.
 *
 * @param submitted the files
 * @param loaded the registry
 * @param today no day of reading or checking may lie after it
 */
export function checkSubmission(
  submitted: CollectedFiles,
  { records, sources }: LoadedRegistry,
  today: Authored.Day,
): Checked {
  const base = records.kind === 'released' ? records.records : records.collected.files.flatMap(recordsIn);
  return check(submitted, base, sources, today);
}

function recordsIn(file: CollectedFiles['files'][number]): Authored.AnyRecord[] {
  const read = readSource(file);
  const checked = read.ok ? checkSchema(read.file) : undefined;
  return checked?.ok ? [checked.record] : [];
}

function check(
  { files, diagnostics: unreadable }: CollectedFiles,
  base: readonly Authored.AnyRecord[],
  sources: LoadedRegistry['sources'],
  today: Authored.Day,
): Checked {
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
  const validation = validate({ files: parsed, unread, base, sources, today });
  const diagnostics = [...broken, ...validation.diagnostics];
  return { ...validation, diagnostics, files: files.length + unreadable.length, texts };
}
