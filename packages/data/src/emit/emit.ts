import type { PublishedRecords } from '@digital-accords/model';
import type { Grounds } from '../grounds/grounds.ts';
import { referenceDocuments } from '../reference/reference.ts';
import type { Definitions } from '../reference/schema.ts';
import { agreementModules } from './agreements.ts';
import { type AuthoredRegistry, authoredFiles } from './authored.ts';
import { checksumModule } from './checksums.ts';
import { collectionModules } from './collections.ts';
import { compressed } from './data-file.ts';
import { datedSources } from './dated-sources.ts';
import { indexModule } from './index-module.ts';
import { overviewModule } from './overview.ts';
import { publishedFiles } from './raw.ts';
import { recordModules } from './records.ts';
import { searchModule } from './search.ts';
import { shardsOf } from './shards.ts';
import { sourceTerms } from './source-terms.ts';
import { typeDeclarations } from './types.ts';
import { vocabularyModules } from './vocabularies.ts';

/** What the package is made from. */
export interface EmitInput {
  readonly published: PublishedRecords;
  readonly authored: AuthoredRegistry;
  /** Text of the model's declarations of the published types. */
  readonly declarations: string;
  /** The model's definitions of the published types. */
  readonly definitions: Definitions;
  /** Why the texts of documents may be passed on. */
  readonly grounds: Grounds;
}

/**
 * Every file of the package's `dist` folder that the records make.
 *
 * @param input records, texts and types
 * @returns content of each file by its path under `dist`, with forward slashes
 */
export function emit({
  published,
  authored,
  declarations,
  definitions,
  grounds,
}: EmitInput): ReadonlyMap<string, string | Uint8Array> {
  const shards = shardsOf(published);
  const data = new Map([...publishedFiles(published), ...compressed(authoredFiles(authored))]);
  return new Map<string, string | Uint8Array>([
    ...indexModule(published, shards),
    ['types.d.ts', typeDeclarations(published, declarations)],
    ...shards.modules,
    ...collectionModules(published, shards),
    ...agreementModules(published, shards),
    ...recordModules(published, shards),
    ...overviewModule(published),
    ...datedSources(published),
    ...searchModule(published),
    ...vocabularyModules(),
    ...Array.from(data, ([path, { content }]) => [path, content] as const),
    ...checksumModule(data),
    ...referenceDocuments(published, definitions),
    ['LICENSE-SOURCES', sourceTerms(published.document, grounds)],
  ]);
}
