import { expect, test } from 'vitest';
import type { DocumentLeaf, HeldText } from '../generated/authored.ts';
import { beginsOf, type HeldDocument, isHeld, placeText } from './placed-text.ts';

const text = { ja: 'あ', en: 'a' };
const source = ['# 覚書', '', '両者は情報を共有する。両者は毎年会合を開く。', '', '- 研究', '- 標準', ''].join('\n');
const fitting: HeldText['leaves'] = [
  { leaf: 'title', role: 'heading', begins: '覚書' },
  { leaf: '1/s1', role: 'commitment', begins: '両者は情報を共有する。' },
  { leaf: '1/s2', role: 'commitment', begins: '両者は毎年会合を開く。' },
  { leaf: '1/a', role: 'commitment', begins: '研究' },
  { leaf: '1/b', role: 'commitment', begins: '標準' },
];

function document(leaves: readonly DocumentLeaf[]): HeldDocument {
  const [first = { leaf: '1', begins: '覚書' }, ...others] = leaves;
  return {
    type: 'document',
    id: 'documents/example',
    kind: 'agreement-text',
    title: text,
    language: 'ja',
    authenticity: 'unstated',
    publishers: ['organisations/example'],
    licence: { state: 'not-seen', attribution: text, processing: text },
    text: {
      state: 'held',
      file: 'example.txt',
      sha256: '0'.repeat(64),
      profile: 'markdown',
      coding: 'complete',
      leaves: [first, ...others],
    },
  };
}

test('authored leaves are laid over those of the text', () => {
  const { leaves, byLocator, problems } = placeText(document(fitting), source);
  expect(leaves.map(({ authored, leaf }) => [authored.leaf, leaf.marker, leaf.text])).toEqual([
    ['title', '#', '覚書'],
    ['1/s1', '', '両者は情報を共有する。'],
    ['1/s2', '', '両者は毎年会合を開く。'],
    ['1/a', '-', '研究'],
    ['1/b', '-', '標準'],
  ]);
  expect([...byLocator.keys()]).toEqual(['title', '1/s1', '1/s2', '1/a', '1/b']);
  expect(problems).toEqual([]);
});

test('a shifted leaf never takes the role of another', () => {
  const { leaves, problems } = placeText(document(fitting.filter(({ leaf }) => leaf !== '1/s2')), source);
  expect(leaves.map(({ authored }) => authored.leaf)).toEqual(['title', '1/s1']);
  expect(problems).toEqual([{ problem: 'begins-differs', index: 2, begins: '両者は毎年会合を開く。' }]);
});

test('leaves beyond the text, leaves left out at its end and locators used twice are named', () => {
  const beyond = placeText(document([...fitting, { leaf: '2', begins: 'なし' }]), source);
  const short = placeText(document(fitting.slice(0, 3)), source);
  const twice = placeText(document(fitting.map((one) => (one.leaf === '1/b' ? { ...one, leaf: '1/a' } : one))), source);
  expect([beyond.problems, short.problems, twice.problems]).toEqual([
    [{ problem: 'not-in-text', index: 5 }],
    [{ problem: 'not-authored', begins: '研究', line: 5, count: 2 }],
    [{ problem: 'repeated-locator', index: 4, first: 3 }],
  ]);
});

test('the first characters of a leaf are at most twelve code points', () => {
  expect(beginsOf({ text: '𠮷野家という十三字以上の文' })).toBe('𠮷野家という十三字以上の');
});

test('only a held text can be read', () => {
  const held = document(fitting);
  expect([isHeld(held), isHeld({ ...held, text: { state: 'known-only' } })]).toEqual([true, false]);
});
