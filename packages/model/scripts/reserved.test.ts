import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { collectionOf, isReservedId } from '../src/id/id.ts';
import { bundle } from './bundle.ts';
import { readSchemas, readVocabularies } from './read.ts';

const source = fileURLToPath(new URL('../../../schemas', import.meta.url));
const { authored } = bundle(readSchemas(source), readVocabularies(`${source}/vocabularies`));
const patternOf = (name: string): RegExp => new RegExp(String(authored[name]?.['pattern']), 'u');
const slugs = [...Object.values(collectionOf), 'registry', 'as-of', 'a-b-2022', 'talks'];

test.each([
  ['AgreementId', ''],
  ['PillarId', 'a-b-2022/pillars/'],
  ['CommitmentId', 'a-b-2022/'],
])('the schema of %s refuses reserved words, and no others', (name, before) => {
  const ids = slugs.map((slug) => `${before}${slug}`);
  expect(ids.filter((id) => !patternOf(name).test(id))).toEqual(ids.filter(isReservedId));
});
