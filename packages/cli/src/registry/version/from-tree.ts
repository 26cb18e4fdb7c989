import type { ComparableRecord } from '@digital-accords/model';
import { type Authored, createRegistry } from '@digital-accords/model';
import {
  checkFiles,
  type Diagnostic,
  idsOfPath,
  openRelease,
  readSource,
  type SourceFile,
  type SourceText,
} from '@digital-accords/validator';
import type { CommandContext } from '../../command/command.ts';
import { unpacked } from '../../files/unpacked.ts';
import { headOf } from '../heads.ts';
import { type Contracts, sourceContract } from './contract-of.ts';
import { type Tree, within } from './tree.ts';
import { noFaults, type RegistryVersion } from './version.ts';

/**
 * Opens the files of a registry: a folder with `records`, or a folder of records alone.
 *
 * @param name as the user named it
 * @param tree the files
 * @param root folder of the registry in the tree; empty for the tree itself
 * @param context hashes, and the day
 * @returns the registry; undefined if there is no record
 */
export function versionFromTree(
  name: string,
  tree: Tree,
  root: string,
  { files, today }: Pick<CommandContext, 'files' | 'today'>,
): RegistryVersion | undefined {
  const at = (folder: string): string => (root === '' ? folder : `${root}/${folder}`);
  const hasFolder = within(tree, at('records')).length > 0;
  const records = within(tree, hasFolder ? at('records') : root).filter(({ file }) => /\.(?:ya?ml|json)$/.test(file));
  const sources = sourcesOf(within(tree, at('sources')), files.sha256);
  const coding = within(tree, at('coding'));
  const comparable = records.flatMap(comparableIn);
  if (comparable.length === 0) return undefined;
  const checked = checkFiles({ files: records, sources, coding: () => coding, today });
  const unreadable = records.filter((file) => comparableIn(file).length === 0);
  const contract = sourceContract(tree);
  return {
    name,
    records: comparable,
    registry: checked.registry,
    placedTexts: checked.placedTexts,
    asOf: checked.registry.byType.registry[0]?.asOf,
    contracts: contract ? { source: contract } : {},
    faults: {
      // Records alone come without the texts that they quote.
      errors: hasFolder ? countsOf(checked.diagnostics) : countsOf(checked.diagnostics.filter(isOfFile)),
      unread: unreadable.flatMap(({ file }) => idsOfPath(file)),
    },
  };
}

/** Whether a finding is on a file alone, whatever stands in others. */
function isOfFile({ ruleId }: Diagnostic): boolean {
  return ruleId === 'schema' || ruleId.startsWith('file-') || ruleId.endsWith('-syntax');
}

/**
 * Opens the authored registry of a packed data package.
 *
 * @param name as the user named it
 * @param tree files of the package
 * @param contracts contracts of the model that it depends on
 * @returns the registry; undefined if the package holds none
 */
export function versionFromPackage(name: string, tree: Tree, contracts: Contracts): RegistryVersion | undefined {
  const release = openRelease((file) => {
    const bytes = tree.get(`package/dist/authored/${file}.gz`);
    return bytes && unpacked(`${file}.gz`, bytes);
  });
  if (!release) return undefined;
  const { registry, placedTexts } = release;
  return { ...versionOfRecords(name, [...registry.byId.values()]), placedTexts, contracts };
}

/** The parse boundary of what is compared: type and id are all that is relied on. */
function comparableIn(file: SourceFile): readonly ComparableRecord[] {
  const read = readSource(file);
  const head = read.ok ? headOf(read.file.value) : undefined;
  return read.ok && head ? [{ ...(read.file.value as object), ...head }] : [];
}

function sourcesOf(
  files: readonly SourceFile[],
  sha256: (bytes: Uint8Array) => string,
): ReadonlyMap<string, SourceText> {
  const decoder = new TextDecoder();
  return new Map(files.map(({ file, bytes }) => [file, { text: decoder.decode(bytes), sha256: sha256(bytes) }]));
}

function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file, severity } of diagnostics) if (severity === 'error') counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** Records that are known to fit their schemas. */
export function versionOfRecords(name: string, records: readonly Authored.AnyRecord[]): RegistryVersion {
  const registry = createRegistry(records);
  const asOf = registry.byType.registry[0]?.asOf;
  return { name, records, registry, placedTexts: new Map(), asOf, contracts: {}, faults: noFaults };
}
