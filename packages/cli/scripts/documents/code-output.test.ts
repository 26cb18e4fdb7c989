import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { withOutput } from './code-output.ts';

test('an example that is followed by its output gets the output of today', () => {
  const page = 'A.\n\n```ts\nconsole.log(`2`);\n```\n\n```text\nthree\n```\n\nB.\n';
  expect(withOutput(page, tmpdir())).toBe(page.replace('three', '2'));
});

test('other blocks stay', () => {
  const page = '```ts\nthrow 1;\n```\n\nA.\n\n```sh\nls\n```\n\n```text\nout\n```\n';
  expect(withOutput(page, tmpdir())).toBe(page);
});
