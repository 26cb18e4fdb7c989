import { vocabularies } from '@digital-accords/model/vocabularies';
import { ruleBook } from '@digital-accords/validator/report';
import { expect, test } from 'vitest';
import { cli } from '../../../test/cli.ts';
import { addressOf, allTerms, subjectOf } from './subject.ts';
import { termText } from './term-text.ts';

test('a rule in both languages', async () => {
  const [english, japanese] = [
    await cli(['explain', 'country-code']),
    await cli(['explain', 'country-code', '--lang', 'ja']),
  ];
  expect([english.out.split('\n')[0], japanese.out.split('\n')[0]]).toEqual([
    'country-code (Error)',
    'country-code (エラー)',
  ]);
  expect(english.out).toContain('Failing\n  country: UK\n\nPassing\n  country: GB\n');
});

test('every rule and every vocabulary is listed', async () => {
  const { code, out } = await cli(['explain', '--lang', 'ja']);
  const listed = out.split('\n').flatMap((line) => /^ {2}([a-z-]+): /.exec(line)?.[1] ?? []);
  expect([code, listed]).toEqual([0, [...ruleBook.map(({ id }) => id), ...Object.keys(vocabularies)]]);
  const { rules, ...rest } = JSON.parse((await cli(['explain', '--json'])).out);
  expect([rules.length, Object.keys(rest.vocabularies)]).toEqual([ruleBook.length, Object.keys(vocabularies)]);
});

test('a term, with words of the registry that carry it and words that nearly do', async () => {
  const { out } = await cli(['explain', 'role/background']);
  const { term } = allTerms.find((one) => addressOf(one) === 'role/background') ?? {};
  expect(out).toBe(`role/background Background
${term?.definition.en}

Example
  ${term?.example.en}

Words of the registry that nearly carry the term: one of two readers gave it
  前年に会合を開いた。
    documents/memo · 2 · coding-reports/memo
    Settled: Progress. It reports what was done under the memorandum.

Counter-example
  ${term?.counterExample.en}
`);
  expect((await cli(['explain', 'action/exchange', '--lang', 'ja'])).out).toContain(`
この語の付いた台帳の文言
  情報を毎年共有する。
    documents/memo · 1/a · memo-2024/information-sharing
`);
});

test('the evidence of a report shows its kind', async () => {
  const { examples } = JSON.parse((await cli(['explain', 'update-kind/action-taken', '--json'])).out);
  expect(examples).toEqual([
    { document: 'documents/memo', leaf: '2', exact: '前年に会合を開いた。', record: 'updates/meeting' },
  ]);
});

test('a term of several vocabularies lists them', async () => {
  expect((await cli(['explain', 'partnership'])).out).toBe(`Several vocabularies have this term:
  agreement-kind/partnership: Partnership
  instrument-kind/partnership: Partnership
  topic/partnership: Framework of cooperation
`);
});

test('a vocabulary lists its terms', async () => {
  const { out } = await cli(['explain', 'horizon']);
  expect(out.slice(out.indexOf('Defined in'))).toBe(`Defined in codebook §4

  horizon/milestone  Done once
  horizon/ongoing    Ongoing
`);
});

test('every term is explained in both languages, whole or alone, and no id is that of another thing', () => {
  for (const one of allTerms) {
    expect(subjectOf(addressOf(one))).toEqual({ kind: 'term', found: one });
    expect(['term', 'terms', 'vocabulary']).toContain(subjectOf(one.term.id).kind);
    for (const language of ['ja', 'en'] as const)
      expect(termText({ ...one, examples: [], counterExamples: [] }, language)).toContain(
        one.term.definition[language],
      );
  }
  const rules = new Set(ruleBook.map(({ id }) => id));
  expect([...Object.keys(vocabularies), ...allTerms.map(({ term }) => term.id)].filter((id) => rules.has(id))).toEqual(
    [],
  );
});

test('what is shown of a term names the terms that hold by their labels', () => {
  const [exchange] = allTerms.filter((one) => addressOf(one) === 'action/exchange');
  const near = {
    document: 'documents/memo',
    leaf: '1/a',
    exact: '共に協議する。',
    record: 'coding-reports/memo',
    settled: 'consult',
    reason: { ja: '意見を交わす。', en: 'Opinions are exchanged.' },
  };
  expect(exchange && termText({ ...exchange, examples: [], counterExamples: [near] }, 'en')).toContain(
    `it
  共に協議する。
    documents/memo · 1/a · coding-reports/memo
    Settled: Consultation (consult). Opinions are exchanged.
`,
  );
});

test('a misspelt rule', async () => {
  expect(await cli(['explain', 'contry-code'])).toEqual({
    code: 2,
    out: '',
    err: 'accords: There is no rule, vocabulary or term “contry-code”. Did you mean country-code?\n',
  });
});
