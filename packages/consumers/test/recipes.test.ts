import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

const here = fileURLToPath(new URL('..', import.meta.url));
const data = dirname(createRequire(import.meta.url).resolve('@digital-accords/data/published/commitments.json'));

interface Recipe {
  readonly name: string;
  readonly language: string;
  readonly code: string;
  /** What it prints; undefined if the text does not say. */
  readonly prints: string | undefined;
}

const recipes = ['README.md', 'docs/recipes.md'].flatMap((file): Recipe[] => {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^```(js|jsx|sql|python|r)\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm)];
  return blocks.map(({ index, 1: language = '', 2: code = '', 3: prints }) => ({
    name: `${file}: ${[...text.slice(0, index).matchAll(/^##? (.*)$/gm)].at(-1)?.[1] ?? ''}`,
    language,
    code,
    prints,
  }));
});

function run(command: string, args: readonly string[], input: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const has = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;
/** The interpreter of the system has what CI installs, whichever stands first on the path. */
const python = ['python3', '/usr/bin/python3'].find((command) => has(command, '-c', 'import pandas'));
const interpreters: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  js: [process.execPath, '--input-type=module', '-'],
  python: [python ?? '', '-'],
  r: ['Rscript', '-'],
};
/** CI installs them, so that there a missing one fails; elsewhere it is seen among the skipped tests. */
const missing: Readonly<Record<string, boolean>> = process.env['CI']
  ? {}
  : { python: python === undefined, r: !has('Rscript', '-e', 'library(jsonlite)') };

describe.each(recipes)('$name ($language)', ({ language, code, prints }) => {
  test.skipIf(missing[language])('runs', async () => {
    if (language === 'sql') {
      const connection = await (await DuckDBInstance.create()).connect();
      const reader = await connection.runAndReadAll(code.replace("'commitments.json'", `'${data}/commitments.json'`));
      return expect(reader.currentRowCount).toBeGreaterThan(0);
    }
    const jsx = language === 'jsx' && transformSync(code, { loader: 'jsx', jsx: 'automatic' }).code;
    const script = jsx
      ? `${jsx}\nimport { renderToString } from 'react-dom/server'; import { createElement } from 'react';
         console.log(renderToString(createElement(List, { language: 'ja' })).slice(0, 14));`
      : code;
    const [command, ...args] = interpreters[jsx ? 'js' : language] ?? [''];
    const { status, stdout, stderr } = run(command, args, script, language === 'js' || jsx ? here : data);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    if (jsx) expect(stdout).toBe('<ul lang="ja">\n');
    else if (prints === undefined) expect(stdout).not.toBe('');
    else expect(stdout).toBe(prints);
  });
});

test('every language of the recipes is run', () => {
  expect(new Set(recipes.map(({ language }) => language))).toEqual(new Set(['js', 'jsx', 'sql', 'python', 'r']));
});
