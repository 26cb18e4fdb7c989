import { expect, test } from 'vitest';
import { edited, finding, foundIn, parse } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { organisation } from '../../test/example-paths.ts';

const second = 'records/organisations/two.yaml';

test('an item of Wikidata on two organisations', () => {
  const text = (files[organisation] ?? '').replace('kind: state\n', 'kind: state\nwikidata: Q17\n');
  const others = edited({}).filter(({ file }) => file !== organisation);
  const two = parse(second, text.replace('organisations/one', 'organisations/two'));
  const diagnostics = foundIn([...others, parse(organisation, text), two]);
  expect(diagnostics).toEqual([
    finding([second, 4, 11, 14], {
      ruleId: 'wikidata-unique',
      messageId: 'used',
      pointer: '/wikidata',
      params: { item: 'Q17', other: 'organisations/one' },
    }),
  ]);
});

test('an item each', () => {
  const text = (item: string) =>
    (files[organisation] ?? '').replace('kind: state\n', `kind: state\nwikidata: ${item}\n`);
  const others = edited({}).filter(({ file }) => file !== organisation);
  const two = parse(second, text('Q2').replace('organisations/one', 'organisations/two'));
  expect(foundIn([...others, parse(organisation, text('Q1')), two])).toEqual([]);
});
