import { type Authored, createRegistry, isHeld, type PlacedText, type Registry } from '@digital-accords/model';
import { checkSchema } from '../schema/check-schema.ts';
import type { SourceFile } from '../source/parsed-file.ts';
import { readSource } from '../source/read.ts';
import { type ReleasedTexts, type SourceText, textsFrom } from './placed-texts.ts';
import type { Release } from './release.ts';

/** The files of a registry. */
interface RegistryFiles {
  /** Files of records. */
  readonly files: readonly SourceFile[];
  /** Source texts by file name. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Raw readings, by their path in the folder `coding`. */
  readonly coding: () => readonly SourceFile[];
}

/**
 * Opens the files of a registry in the form of a release, so that submissions can be checked against them. The files
 * themselves are not checked: a file that is not a record is left out.
 *
 * @param files records, source texts and readings
 */
export function openFiles({ files, sources, coding }: RegistryFiles): Release {
  const registry = createRegistry(files.flatMap(recordsIn));
  return { registry, placedTexts: placedTextsOf(registry, sources), coding };
}

function recordsIn(file: SourceFile): readonly Authored.AnyRecord[] {
  const read = readSource(file);
  const checked = read.ok ? checkSchema(read.file) : undefined;
  return checked?.ok ? [checked.record] : [];
}

function placedTextsOf({ byId }: Registry, sources: RegistryFiles['sources']): ReleasedTexts {
  const placed = new Map<Authored.DocumentId, PlacedText | undefined>();
  const textOf = textsFrom(sources);
  return {
    get: (id) => {
      const document = byId.get(id);
      if (document?.type !== 'document' || !isHeld(document)) return undefined;
      if (!placed.has(id)) placed.set(id, textOf(document));
      return placed.get(id);
    },
  };
}
