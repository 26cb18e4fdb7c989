import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const inModel = ['unicode-segmenter'];
const inValidator = [
  'ajv',
  'ajv-formats',
  'fast-deep-equal',
  'fast-string-truncated-width',
  'fast-string-width',
  'fastest-levenshtein',
  'js-yaml',
  'jsonc-parser',
  ...inModel,
];

const inDialogue = ['@clack/core', '@clack/prompts', 'fast-wrap-ansi', 'sisteransi'];

test.each([
  ['model/dist/generated', inModel],
  ['validator/dist', inValidator],
  ['cli/dist', [...inValidator, ...inDialogue, 'hyparquet', 'hyparquet-writer', 'picocolors']],
])('%s carries the licences of the packages whose code it holds', (folder, packages) => {
  const notices = readFileSync(new URL(`../packages/${folder}/NOTICES.txt`, import.meta.url), 'utf8');
  const heads = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \((?:MIT|ISC)\)$/gm)].map(([, name]) => name);
  expect(heads).toEqual([...packages].sort());
  // Not the copyright line: the licence of hyparquet names no holder.
  expect(notices.match(/this permission notice/g)?.length).toBeGreaterThanOrEqual(heads.length);
});
