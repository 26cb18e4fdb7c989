import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { root } from '../package/published.mjs';
import { filledForm } from './form.fixture.mjs';
import { parseForm, reportOf } from './form.mjs';

const form = readFileSync(join(root, '.github/ISSUE_TEMPLATE/report.yml'), 'utf8');
const vocabulary = (name) => load(readFileSync(join(root, `schemas/vocabularies/${name}.yaml`), 'utf8')).terms;

test('a filled form becomes a report', () => {
  expect(reportOf(parseForm(form, filledForm()))).toEqual({
    file: 'packages/data/records/updates/dfft-talks-2023.yaml',
    record: {
      type: 'update',
      id: 'updates/dfft-talks-2023',
      title: { ja: 'DFFTに関する意見交換', en: 'Exchange of views on DFFT' },
      summary: { ja: '意見を交換した。', en: 'Views were exchanged. Five countries were visited.' },
      about: [
        {
          id: 'jp-gb-digital-partnership-2022/data-free-flow-with-trust',
          kind: 'related-activity',
          basis: 'inferred',
          reason: { ja: '英国を訪問した。', en: 'The United Kingdom was visited.' },
        },
      ],
      date: { edtf: '2023-01-08/2023-01-16' },
      evidence: [
        {
          kind: 'link',
          origin: 'party',
          source: {
            publisher: 'デジタル庁',
            title: '出張しました',
            url: 'https://www.digital.go.jp/news/8e9d25ab-5db7-43c7-a1f0-f48d7ff7c8b9/',
            read: '2026-11-28',
          },
        },
      ],
      reviewed: '2026-11-28',
    },
  });
});

test('lines of Windows are read, and a field without an answer is absent', () => {
  const body = filledForm({ 'reason-ja': '_No response_' }).replaceAll('\n', '\r\n');
  expect(parseForm(form, body)['reason-ja']).toBeUndefined();
});

describe('a hostile form is refused', () => {
  test.each([
    ['a path as its name', { slug: '../../.github/workflows/x' }, 'The short name may have'],
    ['a command as its name', { slug: 'a; rm -rf .' }, 'The short name may have'],
    [
      'a field that stands in an answer',
      { 'reason-en': 'x\n\n### Address of the page / ページのアドレス\n\nhttps://b.example' },
      'is there 2 times',
    ],
    ['no consent', { consent: '- [ ] I wrote these texts' }, 'The licence was not agreed to.'],
  ])('%s', (_, answers, sentence) => {
    expect(() => reportOf(parseForm(form, filledForm(answers)))).toThrow(sentence);
  });

  test('fields in another order', () => {
    const [first, ...others] = filledForm().split(/(?=^### )/m);
    expect(() => parseForm(form, [...others, '\n\n', first].join(''))).toThrow('in another order');
  });

  test('an empty body', () => {
    expect(() => parseForm(form, '')).toThrow('is there 0 times');
  });
});

test.each([
  ['kind', 'update-kind', ['no-evidence-found']],
  ['basis', 'relation-basis', []],
  ['origin', 'evidence-origin', []],
])('the choices of the field %s are the terms of their vocabulary', (id, name, without) => {
  const field = load(form).body.find((one) => one.id === id);
  const terms = vocabulary(name).filter((term) => !without.includes(term.id));
  expect(field.attributes.options).toEqual(terms.map((term) => `${term.id} (${term.label.en} / ${term.label.ja})`));
});
