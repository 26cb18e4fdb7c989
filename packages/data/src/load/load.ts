import {
  type Authored,
  createRegistry,
  type DocumentReading,
  isHeld,
  type PublishedRecords,
  publish,
  type Reliability,
  readDocument,
} from '@digital-accords/model';
import { checkSchema, type Diagnostic, readSource, type SourceFile } from '@digital-accords/validator';
import type { AuthoredRegistry, SourceText } from '../emit/authored.ts';

/** What the package is made from, as read. */
export interface RegistryFiles {
  readonly records: readonly SourceFile[];
  readonly sources: readonly SourceText[];
  readonly reliability: ReadonlyMap<Authored.DocumentId, readonly Reliability[]>;
}

/** The registry, authored and published, or what is wrong with it. */
export type LoadResult =
  | { readonly ok: true; readonly authored: AuthoredRegistry; readonly published: PublishedRecords }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Checks the files of the registry and publishes it as of its own day.
 *
 * @param files records, source texts and figures of reliability
 * @returns the registry, or a diagnostic for each mistake
 * @throws where there is no record of the registry itself, or what the checks let pass cannot be published
 */
export function load({ records: files, sources, reliability }: RegistryFiles): LoadResult {
  const records: Authored.AnyRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const read = readSource(file);
    const checked = read.ok ? checkSchema(read.file) : read;
    if (!checked.ok) diagnostics.push(...checked.diagnostics);
    else records.push(checked.record);
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const registry = createRegistry(records);
  const [itself] = registry.byType.registry;
  if (!itself) throw new Error('there is no record of type registry, which states the day');
  const days = { asOf: itself.asOf, knownAt: itself.asOf };
  const published = publish(registry, readingsOf(registry.byType.document, sources), { ...days, reliability });
  return { ok: true, authored: { records, sources }, published };
}

function readingsOf(
  documents: readonly Authored.Document[],
  sources: readonly SourceText[],
): ReadonlyMap<Authored.DocumentId, DocumentReading> {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  return new Map(
    documents.filter(isHeld).flatMap((document) => {
      const source = texts.get(document.text.file);
      return source === undefined ? [] : [[document.id, readDocument(document, source)] as const];
    }),
  );
}
