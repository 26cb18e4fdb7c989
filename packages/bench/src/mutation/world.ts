import { join } from 'node:path';
import {
  type Authored,
  type Coding,
  createRegistry,
  isCurrent,
  type PlacedText,
  type Registry,
} from '@digital-accords/model';
import {
  checkFiles,
  type ParsedFile,
  readCoding,
  readSource,
  type SourceText,
  validate,
} from '@digital-accords/validator';
import { collectFiles, readFolder, sha256 } from '@digital-accords/validator/node';
import { nowhere } from '../synthetic/parsed-file.ts';
import type { Mutant } from './damage.ts';

/** The valid registry from which mutants are made. */
export interface World {
  readonly files: readonly ParsedFile[];
  readonly records: readonly Authored.AnyRecord[];
  /** The same, by id and type. */
  readonly registry: Registry;
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>;
  readonly coding: Coding;
  readonly today: Authored.Day;
}

/** A finding on a mutant: its rule and place. */
export interface Caught {
  readonly rule: string;
  readonly pointer: string | undefined;
  readonly suggestions: readonly string[];
}

/**
 * Loads a registry and makes sure that it has no findings.
 *
 * @param folder folder that holds records, sources and coding
 * @param today the day of the check
 * @throws Error if the registry is not valid, because its mutants would prove nothing
 */
export function loadWorld(folder: string, today: Authored.Day): World {
  const { files } = collectFiles([join(folder, 'records')]);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const sources = new Map(
    readFolder(join(folder, 'sources')).map(({ file, bytes }) => [
      file,
      { text: decoder.decode(bytes), sha256: sha256(bytes) },
    ]),
  );
  const coding = readFolder(join(folder, 'coding'));
  const checked = checkFiles({ files, unreadable: [], sources, coding: () => coding, today });
  if (checked.diagnostics.length > 0) throw new Error('the registry is not valid');
  const parsed = files.flatMap((file) => {
    const read = readSource(file);
    return read.ok ? [read.file] : [];
  });
  const records = [...checked.registry.byId.values()].filter(isCurrent);
  return {
    files: parsed,
    records,
    registry: createRegistry(records),
    sources,
    placedTexts: checked.placedTexts,
    coding: readCoding(coding).coding,
    today,
  };
}

/**
 * Checks a mutant as a submission to the registry, or, for rules that look at whole registries, in the place of its
 * original.
 *
 * @param world the valid registry
 * @param original the record that was damaged
 * @param mutant the damaged value, or the text of its file, and the path of the file if it was moved
 * @param scope how the mutant is checked
 */
export function judge(
  world: World,
  original: Authored.AnyRecord,
  mutant: Pick<Mutant, 'value' | 'file' | 'text'>,
  scope: 'submission' | 'registry',
): readonly Caught[] {
  const own = fileOf(original, world);
  const file = parsed(mutant, mutant.file ?? own?.file ?? 'mutant.yaml');
  const rest = { sources: world.sources, coding: world.coding, today: world.today };
  const { diagnostics } =
    scope === 'submission'
      ? validate({ files: [file], against: world, ...rest })
      : validate({
          files: [...world.files.filter((one) => one !== own), file],
          baseline: new Map(world.records.map(({ id, type }) => [id, type])),
          ...rest,
        });
  // Every mutant replaces a record of the registry, so this finding does not mean that the damage was caught.
  return diagnostics.flatMap(({ ruleId: rule, pointer, suggestions }) =>
    rule === 'record-replaced' ? [] : [{ rule, pointer, suggestions }],
  );
}

function parsed({ value, text }: Pick<Mutant, 'value' | 'text'>, file: string): ParsedFile {
  if (text === undefined) return { file, text: '', value, locate: nowhere };
  const read = readSource({ file, bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(`a mutant of ${file} cannot be read`);
  return read.file;
}

/** The file of a record. */
export function fileOf({ id }: Authored.AnyRecord, { files }: World): ParsedFile | undefined {
  return files.find(({ value }) => sameId(value, id));
}

function sameId(value: unknown, id: string): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id;
}
