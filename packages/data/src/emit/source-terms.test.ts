import { readFileSync } from 'node:fs';
import { documents } from '@digital-accords/data';
import type { Document } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { parseGrounds } from '../grounds/grounds.ts';
import { sourceTerms } from './source-terms.ts';

const grounds = parseGrounds(readFileSync(new URL('../../grounds.yaml', import.meta.url), 'utf8'));
const texts = Object.values<Document>(documents);

test('LICENSE-SOURCES says what the records say (`pnpm run source-terms` writes it anew)', () => {
  const file = readFileSync(new URL('../../../../LICENSE-SOURCES', import.meta.url), 'utf8');
  expect(file).toBe(sourceTerms(texts, grounds));
});

test('each text that is held is named once, and none that is not', () => {
  const files = texts.flatMap(({ text }) => (text.state === 'held' ? [text.file] : []));
  const named = sourceTerms(texts, grounds)
    .split('\n')
    .filter((line) => line.endsWith('.txt') && !line.startsWith(' '));
  expect(named).toEqual(files.sort());
});
