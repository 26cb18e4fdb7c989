import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NameOf, render } from './render.ts';

const template = {
  ja: '「{value}」は{expected}ではありません（{types}）。',
  en: '“{value}” is not {expected} ({types}).',
};

test('a template is filled in the language of the reader', () => {
  const params = { value: 'x', expected: { phrase: 'type-integer' }, types: ['a', 'b'] };
  expect([render(template, params, 'ja'), render(template, params, 'en')]).toEqual([
    '「x」は整数ではありません（a、b）。',
    '“x” is not a whole number (a, b).',
  ]);
});

test('fields, terms and types are named by whoever knows their names, in templates and in parameters', () => {
  const named = {
    ja: '{field}、[update.title.en]、[topic/ai/safety]、{terms}',
    en: '{field}, [update.title.en], [topic/ai/safety], {terms}',
  };
  const params = { field: { field: 'update.date' }, terms: [{ term: 'role/stem' }, { type: 'update' }, 3] };
  const nameOf: NameOf = (reference, language, listed) => `<${[...Object.values(reference), language, listed].join()}>`;
  expect([render(named, params, 'en'), render(named, params, 'ja', nameOf)]).toEqual([
    'date, title.en, ai/safety, stem, update, 3',
    '<update.date,ja,false>、<update.title.en,ja,false>、<topic/ai/safety,ja,false>、<role/stem,ja,true>、<update,ja,true>、3',
  ]);
});

test('contributed text names nothing, and other brackets stay', () => {
  expect(render({ ja: '', en: '{value} [a] [b, c] [x/y z]' }, { value: '[update.date] {value}' }, 'en')).toBe(
    '[update.date] {value} [a] [b, c] [x/y z]',
  );
});

test('a parameter that is not given stays visible', () => {
  expect(render(template, {}, 'en')).toBe('“{value}” is not {expected} ({types}).');
});

test('contributed text is shown and never obeyed', () => {
  expect(render({ ja: '{value}', en: '{value}' }, { value: '\u001b[31m\n::error::\u202e' }, 'en')).toBe(
    '\\u{1b}[31m\\u{a}::error::\\u{202e}',
  );
});

test('no contributed text puts a control character into a sentence', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (value) => !/\p{Cc}/u.test(render({ ja: '', en: '{value}' }, { value }, 'en')),
    ),
  );
});
