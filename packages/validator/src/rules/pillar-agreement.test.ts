import { expect, test } from 'vitest';
import { edited, finding, found, foundIn, parse } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { agreement, area, themes } from '../../test/example-paths.ts';

test('a parent in a circle is shown once', () => {
  expect(found({ [themes]: [['order: 1', 'parent: memo-2024/pillars/area\norder: 1']] })).toEqual([
    finding([area, 3, 9, 33], {
      ruleId: 'pillar-agreement',
      messageId: 'cycle',
      pointer: '/parent',
      params: { id: 'memo-2024/pillars/area' },
    }),
  ]);
});

test('a pillar of another agreement', () => {
  const other = [agreement, themes].map((path) =>
    parse(path.replace('2024', '2023'), (files[path] ?? '').replaceAll('memo-2024', 'memo-2023')),
  );
  const own = edited({ [area]: [['memo-2024/pillars/themes', 'memo-2023/pillars/themes']] });
  const diagnostics = foundIn([...own, ...other]);
  expect(diagnostics).toEqual([
    finding([area, 3, 9, 33], {
      ruleId: 'pillar-agreement',
      messageId: 'other',
      pointer: '/parent',
      params: { pillar: 'memo-2023/pillars/themes', agreement: 'memo-2024' },
    }),
  ]);
});

test('a pillar of an agreement that does not exist', () => {
  const lone = parse(
    'records/pillars/memo-2025/themes.yaml',
    (files[themes] ?? '').replaceAll('memo-2024', 'memo-2025'),
  );
  const diagnostics = foundIn([...edited({}), lone]);
  expect(diagnostics).toEqual([
    finding([lone.file, 2, 5, 29], {
      ruleId: 'pillar-agreement',
      messageId: 'agreement',
      pointer: '/id',
      params: { id: 'memo-2025/pillars/themes', agreement: 'memo-2025' },
      suggestions: ['memo-2024'],
    }),
  ]);
});

test('a pillar below none, and one below another of its agreement', () => {
  expect([found({ [area]: [['parent: memo-2024/pillars/themes\norder: 1', 'order: 2']] }), found({})]).toEqual([
    [],
    [],
  ]);
});
