import { createHash } from 'node:crypto';
import type { Authored } from '@digital-accords/model';
import type { SourceText } from '@digital-accords/validator';
import { fileOf } from './block-document.ts';
import { blockRecords } from './block-records.ts';
import { BLOCK, blockText } from './block-text.ts';

/**
 * Makes a valid registry with any number of commitments. Each agreement has a hundred commitments, two parties of its own
 * and a document of its own, so that no agreement affects another.
 *
 * @param commitments number of commitments
 * @yields its records
 */
export function* syntheticRegistry(commitments: number): Generator<Authored.AnyRecord> {
  yield { type: 'registry', id: 'registry', asOf: '2026-01-31' };
  for (const [block, size] of blocksOf(commitments)) yield* blockRecords(block, size);
}

/**
 * The source texts of the documents of that registry.
 *
 * @param commitments number of commitments of the registry
 * @returns texts by file name
 */
export function syntheticSources(commitments: number): ReadonlyMap<string, SourceText> {
  return new Map(
    blocksOf(commitments).map(([block, size]) => {
      const text = blockText(block, size);
      return [fileOf(block), { text, sha256: createHash('sha256').update(text).digest('hex') }];
    }),
  );
}

/** Agreements by number, with the number of commitments of each; the last may have fewer. */
function blocksOf(commitments: number): readonly (readonly [block: number, size: number])[] {
  const blocks = Math.ceil(commitments / BLOCK);
  return Array.from({ length: blocks }, (_, block) => [block, Math.min(BLOCK, commitments - block * BLOCK)]);
}
