import { type Authored, createRegistry, isHeld, readDocument } from '@digital-accords/model';
import { type Checked, check, checkSchema, readCoding, readSource } from '@digital-accords/validator';
import type { CollectedFiles } from '../io/files.ts';
import type { LoadedRegistry } from './load.ts';

/**
 * Checks the registry itself. A release was checked when it was made: nothing is found in it.
 *
 * @param loaded the registry
 * @param today no day of reading or checking may lie after it
 */
export function checkRegistry({ records, sources, coding }: LoadedRegistry, today: Authored.Day): Checked {
  if (records.kind === 'files') {
    const { files, diagnostics: unreadable } = records.collected;
    return check({ files, unreadable, base: [], sources, coding, today });
  }
  const registry = createRegistry(records.records);
  const readings = registry.byType.document.filter(isHeld).flatMap((document) => {
    const source = sources.get(document.text.file);
    return source ? [[document.id, readDocument(document, source.text)] as const] : [];
  });
  return {
    diagnostics: [],
    registry,
    readings: new Map(readings),
    coding: readCoding(coding).coding,
    files: records.records.length,
    texts: new Map(),
  };
}

/**
 * Checks submitted files against the registry. What is wrong with the registry itself is not reported.
 *
 * @param submitted the files
 * @param loaded the registry
 * @param today no day of reading or checking may lie after it
 */
export function checkSubmission(
  { files, diagnostics: unreadable }: CollectedFiles,
  { records, sources, coding }: LoadedRegistry,
  today: Authored.Day,
): Checked {
  const base = records.kind === 'released' ? records.records : records.collected.files.flatMap(recordsIn);
  return check({ files, unreadable, base, sources, coding, today });
}

function recordsIn(file: CollectedFiles['files'][number]): Authored.AnyRecord[] {
  const read = readSource(file);
  const checked = read.ok ? checkSchema(read.file) : undefined;
  return checked?.ok ? [checked.record] : [];
}
