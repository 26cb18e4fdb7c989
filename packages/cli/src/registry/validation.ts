import { type Authored, createRegistry, type Registry } from '@digital-accords/model';
import {
  type Baseline,
  type Checked,
  checkFiles,
  checkSchema,
  placedTextsIn,
  readCoding,
  readSource,
  type StreamInput,
} from '@digital-accords/validator';
import type { CollectedFiles } from '../files/files.ts';
import type { LoadedRegistry } from './load.ts';

/**
 * Checks the registry itself. A release was checked when it was made, so nothing is found in it.
 *
 * @param loaded the registry
 * @param today latest day on which a source can have been read or a record reviewed
 * @param baseline an earlier release, whose ids must still exist in the files of a registry; none by default
 */
export function validateRegistry(
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
 * Checks submitted files against the registry. Mistakes in the registry itself are not reported.
 *
 * @param submitted the files
 * @param loaded the registry
 * @param today latest day on which a source can have been read or a record reviewed
 */
export function validateSubmission(
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

/** What streams of records are checked against. */
export type StreamAgainst = Omit<StreamInput, 'file'>;

/**
 * Gathers what streams are checked against.
 *
 * @param loaded the registry
 * @param today latest day on which a source can have been read or a record reviewed
 */
export function streamAgainst(loaded: LoadedRegistry, today: Authored.Day): StreamAgainst {
  const { records, sources } = loaded;
  const registry = registryOf(loaded);
  const released = records.kind === 'released' ? records.placedTexts : new Map();
  return {
    registry,
    placedTexts: placedTextsIn(registry, sources, released),
    hashes: new Map([...sources].map(([file, { sha256 }]) => [file, sha256])),
    today,
  };
}

/**
 * The records of the registry, by id and by type. A file that is no valid record is left out.
 *
 * @param loaded the registry
 */
function registryOf({ records }: LoadedRegistry): Registry {
  return records.kind === 'released' ? records.registry : createRegistry(records.collected.files.flatMap(recordsIn));
}

function recordsIn(file: CollectedFiles['files'][number]): Authored.AnyRecord[] {
  const read = readSource(file);
  const checked = read.ok ? checkSchema(read.file) : undefined;
  return checked?.ok ? [checked.record] : [];
}
