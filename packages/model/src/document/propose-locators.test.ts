import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalise } from '../text/canonicalise.ts';
import { proposeLocators } from './propose-locators.ts';

const cut = (source: string) => canonicalise(source, 'markdown', []);

test('sections, paragraphs and sentences are counted', () => {
  const source =
    '# 覚書\n\n両者は会った。合意した。\n\n## 研究\n\n次のことを行う。\n\n- 研究を進める。\n- 成果を出す。\n';
  const canonical = cut(source);
  expect(proposeLocators(canonical).map((leaf, at) => [leaf, canonical.leaves[at]?.text])).toEqual([
    ['title', '覚書'],
    ['intro/1/s1', '両者は会った。'],
    ['intro/1/s2', '合意した。'],
    ['1/heading', '研究'],
    ['1/1', '次のことを行う。'],
    ['1/2', '研究を進める。'],
    ['1/3', '成果を出す。'],
  ]);
});

test('without sections, paragraphs alone are counted', () => {
  expect(proposeLocators(cut('# 覚書\n\n一。\n\n二。\n'))).toEqual(['title', '1', '2']);
  expect(proposeLocators(cut('一。二。\n'))).toEqual(['1/s1', '1/s2']);
});

test('every leaf has a locator of its own, in the form that schemas ask for', () => {
  const line = fc.constantFrom('# 題', '## 節', '文。', '一。二。', '- 項。', '1. Item.', '', 'A text. More.');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const canonical = cut(lines.join('\n\n'));
      const locators = proposeLocators(canonical);
      expect(new Set(locators).size).toBe(canonical.leaves.length);
      for (const one of locators) expect(one).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/);
    }),
  );
});
