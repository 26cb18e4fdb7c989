import type { PublishedRecords } from '@digital-accords/model';
import { type AuthoredRegistry, authoredFiles } from './authored.ts';
import { modules } from './modules.ts';
import { sourceTerms } from './source-terms.ts';
import { declarations } from './types.ts';

/** What the package is made from. */
export interface EmitInput {
  readonly published: PublishedRecords;
  readonly authored: AuthoredRegistry;
  /** Text of the model's declarations of the published types. */
  readonly declarations: string;
}

/**
 * Every file of the package's `dist` folder.
 *
 * @param input records, texts and types
 * @returns text of each file by its path under `dist`, with forward slashes
 */
export function emit(input: EmitInput): ReadonlyMap<string, string> {
  return new Map([
    ...modules(input.published),
    ...declarations(input.published, input.declarations),
    ...authoredFiles(input.authored),
    ['LICENSE-SOURCES', sourceTerms(input.published.document)],
  ]);
}
