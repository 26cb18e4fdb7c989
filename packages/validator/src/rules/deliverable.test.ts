import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { localized } from '../../test/example-parts.ts';
import { meeting, research } from '../../test/example-paths.ts';

const item = (id: string, exact = '2025年までに成果を公表する'): string => `  - id: ${id}
    what:
${localized('      ', '成果の公表', 'Publication of results')}
    due: ../2025
    quote:
      document: documents/memo
      leaf: 1/b
      exact: ${exact}
`;
const having = (...items: readonly string[]): readonly [string, string] => [
  'timeFrame:\n',
  `deliverables:\n${items.join('')}timeFrame:\n`,
];
const about = (name: string, kind = 'completed'): readonly [string, string] => [
  '  - id: memo-2024/sharing\n    kind: action-taken\n',
  `  - id: memo-2024/research\n    deliverable: ${name}\n    kind: ${kind}\n`,
];

test('a deliverable within the words of its commitment, and a report on it, even of what is ongoing', () => {
  expect(found({ [research]: [having(item('results'))], [meeting]: [about('results')] })).toEqual([]);
});

test('two of one name', () => {
  expect(found({ [research]: [having(item('results'), item('results', '成果を公表する'))] })).toMatchObject([
    { ruleId: 'deliverable', messageId: 'repeated', pointer: '/deliverables/1/id', params: { id: 'results' } },
  ]);
});

test('words outside the quotes of the commitment', () => {
  const shorter: readonly [string, string] = [
    'exact: 研究を共に進め、2025年までに成果を公表する。',
    'exact: 研究を共に進め',
  ];
  expect(found({ [research]: [shorter, having(item('results'))] })).toContainEqual(
    expect.objectContaining({ ruleId: 'deliverable', messageId: 'outside', pointer: '/deliverables/0/quote' }),
  );
});

test('a report on a deliverable that there is not', () => {
  expect(found({ [research]: [having(item('results'))], [meeting]: [about('result')] })).toEqual([
    finding([meeting, 11, 18, 24], {
      ruleId: 'deliverable',
      messageId: 'unknown',
      pointer: '/about/0/deliverable',
      params: { id: 'memo-2024/research', name: 'result' },
      suggestions: ['results'],
    }),
  ]);
});

test('a report on a deliverable of something that is no commitment', () => {
  const onAgreement: readonly [string, string] = [
    '  - id: memo-2024/sharing\n',
    '  - id: memo-2024\n    deliverable: x\n',
  ];
  expect(found({ [meeting]: [onAgreement] })).toMatchObject([
    { ruleId: 'deliverable', messageId: 'unknown', params: { id: 'memo-2024', name: 'x' } },
  ]);
});
