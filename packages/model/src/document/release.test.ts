import { expect, test } from 'vitest';
import { type HeldDocument, readDocument } from './reading.ts';
import { releaseLeaves, restoreReading } from './release.ts';

const source = '# 覚書\n\n両者は協力する。\n\n甲課 乙 03-0000\n\n以上\n';
const document: HeldDocument = {
  type: 'document',
  id: 'documents/memo',
  kind: 'agreement-text',
  title: { ja: '覚書', en: 'Memorandum' },
  language: 'ja',
  authenticity: 'unstated',
  publishers: ['organisations/one'],
  licence: {
    state: 'not-seen',
    attribution: { ja: '出典', en: 'Source' },
    processing: { ja: '加工した。', en: 'Processed.' },
  },
  text: {
    state: 'held',
    file: 'memo.txt',
    sha256: '0'.repeat(64),
    profile: 'markdown',
    coding: 'complete',
    leaves: [
      { leaf: 'title', role: 'heading', begins: '覚書' },
      { leaf: '1', role: 'commitment', begins: '両者は' },
      { leaf: '2', role: 'furniture', begins: '甲課', redacted: true },
      { leaf: '3', role: 'furniture', begins: '以上' },
    ],
  },
};

test('a release keeps every leaf in its place and no contact details', () => {
  const reading = readDocument(document, source);
  const released = releaseLeaves(reading);
  expect(released.leaves.map(({ text }) => text)).toEqual(['覚書', '両者は協力する。', '■■■■■■■■■■■■', '以上']);
  const restored = restoreReading(document, released);
  expect(restored.leaves.map(({ leaf }) => [leaf.start, leaf.end])).toEqual(
    reading.leaves.map(({ leaf }) => [leaf.start, leaf.end]),
  );
  expect([...restored.canonical.text].length).toBe([...reading.canonical.text].length);
  expect([restored.problems, restored.byLocator.get('1')]).toEqual([[], reading.byLocator.get('1')]);
});
