import { readSource } from '@digital-accords/validator';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { yamlOf } from './yaml.ts';

test('a record is written as people write YAML', () => {
  const record = { type: 'update', title: { ja: '開始', en: 'Start' }, about: [{ id: 'a/b', note: 'no' }], actors: [] };
  expect(yamlOf(record)).toBe(`type: update
title:
  ja: "開始"
  en: "Start"
about:
  - id: a/b
    note: "no"
actors: []
`);
});

test('any text is read back as it was', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const record = { text, list: [text, { text }] };
      const read = readSource({ file: 'report.yaml', bytes: new TextEncoder().encode(yamlOf(record)) });
      expect(read.ok && read.file.value).toEqual(record);
    }),
  );
});
