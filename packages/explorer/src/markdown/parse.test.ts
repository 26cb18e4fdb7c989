import { expect, test } from 'vitest';
import { addressOf, anchorsOf, headingsOf, parseMarkdown, textOf } from './parse.ts';

test.each([
  ['## 3. Units: *what* is one commitment?', '3-units-what-is-one-commitment'],
  ['### 指摘 (file-loop)', '指摘-file-loop'],
  ['## `@digital-accords/data/helpers`', 'digital-accordsdatahelpers'],
  ['## lineageGraph\n\ntext\n\n## `LineageGraph`', 'lineagegraph', 'lineagegraph-1'],
])('anchors of %s', (text, ...anchors) => {
  expect([...anchorsOf(parseMarkdown(text).children).values()]).toEqual(anchors);
});

test('a table is read', () => {
  const [table] = parseMarkdown('| a | b |\n| --- | --- |\n| 1 | `2` |\n').children;
  expect(table?.type).toBe('table');
  expect(table && textOf(table)).toBe('ab12');
});

test.each([
  ['docs/codebook.md', 'https://github.com/digital-accords/digital-accords/blob/main/docs/codebook.md'],
  ['https://example.org/', 'https://example.org/'],
  ['#corrections', '#corrections'],
])('a link to %s leads to %s', (url, address) => {
  expect(addressOf(url)).toBe(address);
});

test('the headings below the title are listed with their anchors, down to a depth', () => {
  const parsed = parseMarkdown('# Title\n\n## Data: `x`\n\n### Part\n\n#### Deep');
  expect(headingsOf(parsed, 2)).toEqual([{ id: 'data-x', name: 'Data: x', isPart: false }]);
  expect(headingsOf(parsed, 3)).toEqual([
    { id: 'data-x', name: 'Data: x', isPart: false },
    { id: 'part', name: 'Part', isPart: true },
  ]);
});
