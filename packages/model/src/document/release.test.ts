import { expect, test } from 'vitest';
import { type HeldDocument, placeText } from './placed-text.ts';
import { releaseLeaves, restoreText } from './release.ts';

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
      { leaf: '2', role: 'furniture', begins: '■■', redacted: true },
      { leaf: '3', role: 'furniture', begins: '以上' },
    ],
  },
};

test('a release keeps every leaf in its place and no contact details', () => {
  const placedText = placeText(document, source);
  const released = releaseLeaves(placedText);
  expect(released.leaves.map(({ text }) => text)).toEqual(['覚書', '両者は協力する。', '■■■■■■■■■■■■', '以上']);
  const restored = restoreText(document, released);
  expect(restored.leaves.map(({ leaf }) => [leaf.start, leaf.end])).toEqual(
    placedText.leaves.map(({ leaf }) => [leaf.start, leaf.end]),
  );
  expect([...restored.canonical.text].length).toBe([...placedText.canonical.text].length);
  expect([restored.problems, restored.byLocator.get('1')]).toEqual([[], placedText.byLocator.get('1')]);
});
