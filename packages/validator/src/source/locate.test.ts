import { expect, test } from 'vitest';
import { readSource } from './read.ts';

const yaml = `# 覚書
title: {ja: 𠮷野, en: Yoshino}
list:
  - one
  - key: two
    a/b~c: |
      three
      four
  - - deep
empty:
`;

const json = `{"title": {"ja": "𠮷野", "en": "Yoshino"},
 "list": ["one", {"key": "two", "a/b~c": "three"}, [ "deep" ]],
 "empty": null}`;

function locate(file: string, text: string, pointer: string, part: 'key' | 'value'): string {
  const read = readSource({ file, bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const { line, column, endLine, endColumn } = read.file.locate(pointer, part);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

test.each([
  ['', '2:1-10:6', '2:1-10:6'],
  ['/title', '2:1-2:6', '2:8-2:30'],
  ['/title/ja', '2:9-2:11', '2:13-2:16'],
  ['/title/en', '2:18-2:20', '2:22-2:29'],
  ['/list', '3:1-3:5', '4:3-9:11'],
  ['/list/0', '4:5-4:8', '4:5-4:8'],
  ['/list/1/key', '5:5-5:8', '5:10-5:13'],
  ['/list/1/a~1b~0c', '6:5-6:10', '7:7-8:11'],
  ['/list/2/0', '9:7-9:11', '9:7-9:11'],
  // A value that is not written is where its key is.
  ['/empty', '10:1-10:6', '10:1-10:6'],
  // Where a pointer leads nowhere, the nearest ancestor stands for it.
  ['/none', '2:1-10:6', '2:1-10:6'],
  ['/title/fr/x', '2:1-2:6', '2:8-2:30'],
  ['/list/9', '3:1-3:5', '4:3-9:11'],
  ['/list/01', '3:1-3:5', '4:3-9:11'],
  ['/list/length', '3:1-3:5', '4:3-9:11'],
  ['/list/0/x', '4:5-4:8', '4:5-4:8'],
  ['/__proto__', '2:1-10:6', '2:1-10:6'],
])('in YAML, %j', (pointer, key, value) => {
  expect([locate('a.yaml', yaml, pointer, 'key'), locate('a.yaml', yaml, pointer, 'value')]).toEqual([key, value]);
});

test.each([
  ['', '1:1-3:16', '1:1-3:16'],
  ['/title', '1:2-1:9', '1:11-1:41'],
  ['/title/ja', '1:12-1:16', '1:18-1:23'],
  ['/list/1/a~1b~0c', '2:33-2:40', '2:42-2:49'],
  ['/list/2', '2:52-2:62', '2:52-2:62'],
  ['/empty', '3:2-3:9', '3:11-3:15'],
  ['/list/1/none', '2:18-2:50', '2:18-2:50'],
])('in JSON, %j', (pointer, key, value) => {
  expect([locate('a.json', json, pointer, 'key'), locate('a.json', json, pointer, 'value')]).toEqual([key, value]);
});
