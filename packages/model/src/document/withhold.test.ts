import { expect, test } from 'vitest';
import { anchor } from '../quote/anchor.ts';
import { type HeldDocument, placeText } from './placed-text.ts';
import { releaseLeaves, restoreText } from './release.ts';
import { withholdText } from './withhold.ts';

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
      { leaf: '1', role: 'commitment', begins: '両者は𠮷田にて情報を共有' },
      { leaf: '2', role: 'furniture', begins: '以上' },
    ],
  },
};
const placedText = placeText(document, '# 覚書\n\n両者は𠮷田にて情報を共有し、情報を守る。\n\n以上\n');
const quote = { document: 'documents/memo', leaf: '1', exact: '情報を', occurrence: 2 } as const;

test('quoted words and all places remain, nothing else does', () => {
  const withheld = withholdText(placedText, [quote, { ...quote, document: 'documents/other', exact: '両者は' }]);
  expect(placedText.problems).toEqual([]);
  expect(withheld.canonical.text).toBe('# ■■\n■■■■■■■情報を■■■■情報を■■■\n■■');
  expect(withheld.document.text.leaves.map(({ begins }) => begins)).toEqual(['■■', '■■■■■■■情報を■■', '■■']);
  const places = (one: typeof withheld) => one.leaves.map(({ leaf }) => [leaf.start, leaf.end]);
  expect(places(withheld)).toEqual(places(placedText));
  expect(anchor(quote, withheld.byLocator.get('1')?.leaf.text ?? '').state).toBe('found');
});

test('a release says that a text was withheld', () => {
  const withheld = withholdText(placedText, [quote]);
  const restored = restoreText(withheld.document, releaseLeaves(withheld));
  expect([restored.withheld, restored.canonical.text]).toEqual([true, withheld.canonical.text]);
});
