import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../src/command/outcome.ts';
import { runProgram } from '../src/command-line/program.ts';
import { nodeFiles } from '../src/files/node-files.ts';
import { colourless } from '../src/terminal/palette.ts';
import { fixtureFolder } from './fixture.ts';

/** Runs a command line against the small registry, in English unless the environment says otherwise. */
export function cli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string = process.cwd(),
): Promise<Outcome> {
  const [command = '', ...rest] = args;
  const withRegistry =
    !rest.includes('--registry') &&
    ['validate', 'overview', 'show', 'search', 'review', 'locate', 'explain', 'export', 'reliability'].includes(
      command,
    );
  return runProgram(withRegistry ? [command, '--registry', fixtureFolder, ...rest] : args, {
    env,
    files: nodeFiles(cwd),
    palette: colourless,
    terminal: undefined,
    width: undefined,
    today: '2026-02-01',
    localDay: '2026-01-31',
    version: '1.2.3',
    calledAs: 'accords',
  });
}

/** Writes files into a new folder and returns its path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'accords-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
