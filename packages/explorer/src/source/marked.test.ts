import type { Predicate } from '@digital-accords/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markVerbs } from './marked.ts';

const verb = (printed: string, form: Predicate['form']): Predicate => ({ printed, form, in: 'quote' });

test('a Japanese verb is marked where it stands last, an English one where it stands first', () => {
  expect(markVerbs('高めること：高める。', 'ja', [verb('高める', '高める')])).toEqual([
    { text: '高めること：' },
    { text: '高める', strength: 'undertake' },
    { text: '。' },
  ]);
  expect(markVerbs('will explore, explore', 'en', [verb('explore', 'explore')])).toEqual([
    { text: 'will ' },
    { text: 'explore', strength: 'explore' },
    { text: ', explore' },
  ]);
});

test('verbs that overlap or are not there lose no words', () => {
  const predicates = [verb('追求する', '追求する'), verb('機会を追求', '機会を追求する'), verb('ない', '努める')];
  const runs = markVerbs('機会を追求する', 'ja', predicates);
  expect(runs).toEqual([{ text: '機会を追求', strength: 'explore' }, { text: 'する' }]);
});

test('the runs joined are the words', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.string({ minLength: 1 })),
      fc.constantFrom('ja', 'en'),
      (text, verbs, lang) => {
        const runs = markVerbs(
          text,
          lang,
          verbs.map((printed) => verb(printed, '高める')),
        );
        expect(runs.map((run) => run.text).join('')).toBe(text);
      },
    ),
  );
});
