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

test('what was seen of the terms stands beside the day on which they were read', () => {
  const text = texts.find(({ licence }) => licence.state === 'seen');
  if (text?.licence.state !== 'seen') throw new Error('No terms were seen.');
  const source = { ...text.licence.source, read: '2026-01-15', copy: 'stored', extent: 'part' } as const;
  const lines = sourceTerms([{ ...text, licence: { ...text.licence, source } }], grounds).split('\n');
  expect(lines.filter((line) => line.includes('2026-01-15'))).toEqual([
    expect.stringMatching(/。保存された写しにより2026-01-15に一部を閲覧。$/),
    expect.stringMatching(/, read in part on 2026-01-15 in a stored copy\.$/),
  ]);
});
