import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Predicate, PredicateFormTerm, StrengthTerm } from '../generated/authored.ts';
import { derivedStrength, strengthOf, strengthOfLevels } from './strength.ts';

const predicate = (form: PredicateFormTerm): Predicate => ({ printed: form, form, in: 'quote' });

test('the table of forms gives the level of the examples of codebook §4', () => {
  const examples = {
    pledge: ['コミットする', '約束する', '決定する', '合意する', '一致する', '設置する', '再確認する'],
    undertake: ['協力する', '推進する', '促進する', '支援する', '確保する', '継続する', '共有する', '行う', '取り組む'],
    endeavour: ['努める', '追求する', '目指す', '意向を示す', '望む', '期待する', '予定する'],
    explore: ['探求する', '検討する', '模索する', '討議する', '議論する', '機会を探る'],
  } satisfies Record<StrengthTerm, PredicateFormTerm[]>;
  const derived = Object.values(examples).map((forms) => [
    ...new Set(forms.map((form) => derivedStrength([predicate(form)]))),
  ]);
  expect(derived).toEqual(Object.keys(examples).map((level) => [level]));
});

test.each<[StrengthTerm[], StrengthTerm]>([
  [['pledge', 'undertake', 'endeavour', 'explore'], 'explore'],
  [['undertake', 'explore'], 'explore'],
  [['pledge', 'undertake', 'endeavour'], 'endeavour'],
  [['endeavour', 'undertake'], 'endeavour'],
  [['pledge', 'undertake'], 'pledge'],
  [['undertake'], 'undertake'],
])('%j gives %s', (levels, expected) => {
  expect(strengthOfLevels(levels)).toBe(expected);
});

test('neither order nor repetition of predicates matters', () => {
  const level = fc.constantFrom<StrengthTerm>('pledge', 'undertake', 'endeavour', 'explore');
  const shuffled = fc
    .array(level, { minLength: 1 })
    .chain((levels) =>
      fc.tuple(fc.constant(levels), fc.shuffledSubarray([...levels, ...levels], { minLength: levels.length * 2 })),
    );
  fc.assert(fc.property(shuffled, ([levels, other]) => strengthOfLevels(levels) === strengthOfLevels(other)));
});

test('an override wins, and the derived level stays visible beside it', () => {
  const predicates = [predicate('合意する'), predicate('検討する')] as const;
  const reason = { ja: '例', en: 'example' };
  expect(strengthOf({ predicates })).toBe('explore');
  expect(strengthOf({ predicates, strengthOverride: { level: 'pledge', reason } })).toBe('pledge');
  expect(derivedStrength(predicates)).toBe('explore');
});
