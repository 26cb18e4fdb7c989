import { type Authored, createRegistry, type Registry } from '@digital-accords/model';
import {
  type Baseline,
  type Checked,
  checkFiles,
  checkSchema,
  placedTextsIn,
  readCoding,
  readSource,
} from '@digital-accords/validator';
import type { CollectedFiles } from '../files/files.ts';
import type { LoadedRegistry } from './load.ts';

/**
 * Checks the registry itself. A release was checked when it was made: nothing is found in it.
 *
 * @param loaded the registry
 * @param today no day of reading or checking may lie after it
 * @param baseline what was released before, to which files of a registry are held; nothing by default
 */
export function checkRegistry(
  { records, sources, coding }: LoadedRegistry,
  today: Authored.Day,
  baseline: Baseline = new Map(),
): Checked {
  if (records.kind === 'files') {
    const { files, diagnostics: unreadable } = records.collected;
    return checkFiles({ files, unreadable, sources, coding, baseline, today });
  }
  const { registry } = records;
  return {
    diagnostics: [],
    registry,
    placedTexts: placedTextsIn(registry, sources, records.placedTexts),
    coding: readCoding(coding()).coding,
    files: registry.byId.size,
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
  loaded: LoadedRegistry,
  today: Authored.Day,
): Checked {
  const { records, sources, coding } = loaded;
  const submitted = { files, unreadable, sources, coding, today, base: registryOf(loaded) };
  return records.kind === 'released'
    ? checkFiles({ ...submitted, released: records.placedTexts })
    : checkFiles(submitted);
}

/**
 * The records of the registry, found by id and by type. A file that is none is not at hand.
 *
 * @param loaded the registry
 */
export function registryOf({ records }: LoadedRegistry): Registry {
  return records.kind === 'released' ? records.registry : createRegistry(records.collected.files.flatMap(recordsIn));
}

function recordsIn(file: CollectedFiles['files'][number]): Authored.AnyRecord[] {
  const read = readSource(file);
  const checked = read.ok ? checkSchema(read.file) : undefined;
  return checked?.ok ? [checked.record] : [];
}
