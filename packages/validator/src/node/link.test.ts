import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { collectFiles } from './collect-files.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'link-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Writes files that hold their own paths, and links from a path to what it leads to. */
function put(files: readonly string[], links: Readonly<Record<string, string>>): void {
  for (const file of [...files, ...Object.keys(links)]) mkdirSync(dirname(join(cwd, file)), { recursive: true });
  for (const file of files) writeFileSync(join(cwd, file), file);
  for (const [link, target] of Object.entries(links)) symlinkSync(target, join(cwd, link));
}

function collected(...paths: readonly string[]): { readonly files: object; readonly diagnostics: object } {
  const { files, diagnostics } = collectFiles(paths, { cwd });
  return { files: files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]), diagnostics };
}

function refusal(ruleId: string, messageId: string, file: string): Diagnostic {
  const rest = { severity: 'error', related: [], suggestions: [] } as const;
  return { ruleId, messageId, file, params: { name: file }, ...rest };
}

const z = ['records/z.yaml', 'records/z.yaml'];

test('links that lead back to themselves are each refused', () => {
  put(['records/z.yaml'], { 'records/a.yaml': 'b.yaml', 'records/b.yaml': 'a.yaml', 'records/self': 'self' });
  expect(collected('records', 'records/a.yaml')).toEqual({
    files: [z],
    diagnostics: [
      refusal('file-loop', 'link', 'records/a.yaml'),
      refusal('file-loop', 'link', 'records/b.yaml'),
      refusal('file-loop', 'link', 'records/self'),
    ],
  });
});

test.each(['.', '..', '../..', '../../records'])('a link to the folder %s that contains it is refused', (target) => {
  put(['records/z.yaml'], { 'records/a/up': target });
  expect(collected('records')).toEqual({
    files: [z],
    diagnostics: [refusal('file-loop', 'folder', 'records/a/up')],
  });
});

test('a link that leads nowhere is refused where its name could be that of a record file or a folder', () => {
  put(['records/z.yaml'], { 'records/a.yaml': 'none', 'records/folder': 'none', 'records/README.md': 'none' });
  expect(collected('records')).toEqual({
    files: [z],
    diagnostics: [
      refusal('file-unreadable', 'missing', 'records/a.yaml'),
      refusal('file-unreadable', 'missing', 'records/folder'),
    ],
  });
});

test('a link out of the folder is refused, whether to a file or to a folder, and so is one to a device', () => {
  put(['records/z.yaml', 'secret.yaml', 'records-2/b.yaml'], {
    'records/a.yaml': '../secret.yaml',
    'records/b': '../records-2',
    'records/c.yaml': '/dev/zero',
    'records/d.yaml': '../records-2',
    'records/README.md': '../secret.yaml',
  });
  expect(collected('records')).toEqual({
    files: [z],
    diagnostics: [
      refusal('file-kind', 'outside', 'records/a.yaml'),
      refusal('file-kind', 'outside', 'records/b'),
      refusal('file-kind', 'special', 'records/c.yaml'),
      refusal('file-kind', 'outside', 'records/d.yaml'),
    ],
  });
});

test('a link within the folder leads to its target once, and the target keeps its own path', () => {
  put(['records/z.yaml', 'records/sub/b.yaml', 'records/text.txt', 'records/.hidden/c.yaml'], {
    'records/a.yaml': 'z.yaml',
    'records/folder': 'sub',
    'records/hidden': '.hidden',
    'records/t.yaml': 'text.txt',
    'records/x.yaml': 'sub',
  });
  expect(collected('records')).toEqual({
    files: [
      ['records/sub/b.yaml', 'records/sub/b.yaml'],
      z,
      ['records/hidden/c.yaml', 'records/.hidden/c.yaml'],
      ['records/t.yaml', 'records/text.txt'],
    ],
    diagnostics: [],
  });
});

test('a link with the name of a record file to a folder that was not found otherwise is refused', () => {
  put(['records/z.yaml', 'records/.hidden/c.yaml'], { 'records/x.yaml': '.hidden' });
  expect(collected('records')).toEqual({
    files: [z],
    diagnostics: [refusal('file-kind', 'directory', 'records/x.yaml')],
  });
});

test('a link that is given by name is followed wherever it leads, and is the folder that is checked', () => {
  put(['real/z.yaml', 'real/sub/b.yaml'], { 'link.yaml': 'real/z.yaml', linked: 'real', 'real/a.yaml': 'sub/b.yaml' });
  expect(collected('link.yaml', 'linked')).toEqual({
    files: [
      ['link.yaml', 'real/z.yaml'],
      ['linked/sub/b.yaml', 'real/sub/b.yaml'],
    ],
    diagnostics: [],
  });
});

test('folders that are linked crosswise are each walked once, however many ways lead to them', () => {
  const steps = Array.from({ length: 30 }, (_, at) => at);
  const ways = steps.flatMap((at) =>
    ['l', 'r'].map((side) => [`records/${at}/${side}`, `../${(at + 1) % 30}`] as const),
  );
  put(
    steps.map((at) => `records/${at}/a.yaml`),
    Object.fromEntries(ways),
  );
  const { files, diagnostics } = collectFiles(['records'], { cwd });
  expect(diagnostics).toEqual([]);
  expect(files.map(({ file }) => file).sort()).toEqual(steps.map((at) => `records/${at}/a.yaml`).sort());
});
