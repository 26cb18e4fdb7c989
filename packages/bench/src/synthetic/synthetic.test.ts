import { fileURLToPath } from 'node:url';
import { noCoding } from '@digital-accords/model';
import { type ParsedFile, validate } from '@digital-accords/validator';
import { expect, test } from 'vitest';
import { loadWorld } from '../mutation/world.ts';
import { parsedFileOf } from './parsed-file.ts';
import { syntheticRegistry, syntheticSources } from './registry.ts';
import { syntheticUpdates } from './updates.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
// Nothing was read later than this.
const today = '2090-01-01';

test('synthetic updates are right, and different', () => {
  const { records, registry, placedTexts } = loadWorld(data, today);
  const files = [...syntheticUpdates({ records, placedTexts }, 1000)].map(parsedFileOf);
  const found = validate({
    files,
    against: { registry, placedTexts },
    sources: new Map(),
    coding: noCoding,
    today,
  });
  expect([files.length, found.diagnostics]).toEqual([1000, []]);
});

test.each([
  ['of whole agreements', 200, 200 / 4],
  ['the last agreement of which is short', 130, 33],
])('a synthetic registry is right, %s', (_, commitments, updates) => {
  const files: readonly ParsedFile[] = [...syntheticRegistry(commitments)].map(parsedFileOf);
  const sources = syntheticSources(commitments);
  const { diagnostics, registry } = validate({ files, sources, coding: noCoding, today });
  const { commitment, update } = registry.byType;
  expect([diagnostics, commitment.length, update.length]).toEqual([[], commitments, updates]);
});
