import { type Commitment, commitments, type Organisation, organisations, type Quote } from '@digital-accords/data';
import * as helpers from '@digital-accords/data/helpers';
import { labels } from '@digital-accords/data/vocabularies/status';
import { terms } from '@digital-accords/data/vocabularies/topic';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('a text is an id if the collection has it, and never by what all objects have', () => {
  const [id = ''] = Object.keys(commitments);
  expect([id, `${id}x`, '', 'toString', '__proto__'].map((text) => helpers.isId(commitments, text))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('the type is told from the id', () => {
  expect(Object.values<Organisation>(organisations).map(({ id }) => helpers.typeOfId(id))).toEqual(
    Object.values<Organisation>(organisations).map(() => 'organisation'),
  );
});

test('what is written as no id has no type', () => {
  for (const text of ['', 'Foo', 'a//b', 'a/b/c/d', 'a b'])
    expect(() => helpers.typeOfId(text as 'registry')).toThrow(
      new RangeError(`${JSON.stringify(text)} is not written as an id is`),
    );
});

test('a language that nothing is written in is an error that names those there are', () => {
  const fr = 'fr' as helpers.Language;
  const [organisation] = Object.values<Organisation>(organisations);
  const [commitment] = Object.values<Commitment>(commitments);
  if (!organisation || !commitment) throw new Error('no records');
  for (const read of [
    () => helpers.label('status', 'active', fr),
    () => helpers.nameOf(organisation, fr),
    () => helpers.quoteText(commitment.quotes[0], fr),
    () => helpers.formatEdtf('2024', fr),
  ])
    expect(read).toThrow(new RangeError('"fr" is not a language; there are: ja, en'));
});

test('three states end a commitment, and endings have no rank', () => {
  const states = Object.keys(labels).filter((state): state is keyof typeof labels => helpers.isId(labels, state));
  expect(states.filter((state) => !helpers.isOpen(state))).toEqual(['completed', 'discontinued', 'superseded']);
  expect(states.map(helpers.rankOf)).toEqual([1, 2, 3, 4, 5, undefined, undefined]);
  expect(() => helpers.isOpen('complete' as 'completed')).toThrow(
    new RangeError('"complete" is not a term of status; nearest: completed'),
  );
});

test('a topic stands under its group, as its vocabulary says', () => {
  expect([helpers.topicGroupOf('ai/governance'), terms['ai/governance'].broader, terms.ai.broader]).toEqual([
    'ai',
    'ai',
    undefined,
  ]);
  expect(() => helpers.topicGroupOf('ai' as 'ai/governance')).toThrow(RangeError);
});

test('a label is that of its own vocabulary', () => {
  expect([helpers.label('status', 'active', 'ja'), helpers.label('status', 'active', 'en')]).toEqual([
    labels.active.ja,
    labels.active.en,
  ]);
  expect(() => helpers.label('statos' as 'status', 'active', 'en')).toThrow(
    new RangeError('"statos" is not a vocabulary; nearest: status'),
  );
  expect(() => helpers.label('status', 'constructor' as 'active', 'en')).toThrow(RangeError);
});

const described = { ja: { kind: 'described' }, en: { kind: 'described' } } as const;
const renamed: Pick<Organisation, 'names'> = {
  names: [
    { name: { ja: '新', en: 'New' }, standing: described, from: '2023-02-07' },
    { name: { ja: '旧', en: 'Old' }, standing: described, from: '2016-07', until: '2023-02-06' },
  ],
};

test('a body has the name of the day', () => {
  const at = (day?: string) => helpers.nameOf(renamed, 'en', day);
  expect([at(), at('2026-01-01'), at('2023-02-07'), at('2023-02-06'), at('1990-01-01')]).toEqual([
    'New',
    'New',
    'New',
    'Old',
    'Old',
  ]);
  expect(() => at('2023-2-7')).toThrow(RangeError);
});

test('a quote is read as printed or in translation', () => {
  const quote: Quote = {
    document: 'documents/jp-gb-digital-partnership-2022-ja',
    leaf: '1',
    exact: '協力する。',
    translation: { by: 'project', lang: 'en', text: 'cooperate.' },
    derived: { lang: 'ja', start: 0, end: 5 },
  };
  expect([helpers.quoteText(quote, 'ja'), helpers.quoteText(quote, 'en')]).toEqual(['協力する。', 'cooperate.']);
  const { translation: _, ...untranslated } = quote;
  expect(helpers.quoteText(untranslated, 'en')).toBeUndefined();
});

test('dates are days, words and in order', () => {
  expect([helpers.daysOf('2024-02'), helpers.daysOf('../2024-01-31'), helpers.formatEdtf('2024-02', 'ja')]).toEqual([
    { edtf: '2024-02', earliest: '2024-02-01', latest: '2024-02-29' },
    { edtf: '../2024-01-31', latest: '2024-01-31' },
    '2024年2月',
  ]);
  expect(['2025/..', '2024-03', '2023', '2024-03-31', '../2024-03-31'].sort(helpers.compareEdtf)).toEqual([
    '2023',
    '../2024-03-31',
    '2024-03',
    '2024-03-31',
    '2025/..',
  ]);
  for (const read of [helpers.daysOf, (text: string) => helpers.formatEdtf(text, 'en')])
    expect(() => read('2024-13')).toThrow(new RangeError('"2024-13" names a day or month that does not exist'));
  expect(() => helpers.daysOf('soon')).toThrow(
    new RangeError('"soon" is not a date, as 2024, 2024-03, 2024-03-15 and 2024/2026 are'),
  );
});

test('the order of dates is one order', () => {
  const date = fc.constantFrom(
    '2024',
    '2024-03',
    '2024-03-31',
    '202X',
    '../2024',
    '2024/..',
    '2024?',
    '2023-12/2024-04',
  );
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      const [ab, bc, ac] = [helpers.compareEdtf(a, b), helpers.compareEdtf(b, c), helpers.compareEdtf(a, c)];
      expect(Math.sign(helpers.compareEdtf(b, a))).toBe(-Math.sign(ab) || 0);
      if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
    }),
  );
});
