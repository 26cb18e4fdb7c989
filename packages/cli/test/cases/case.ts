import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../src/command/outcome.ts';
import { runProgram } from '../../src/command-line/program.ts';
import { nodeFiles } from '../../src/files/node-files.ts';
import { fixtureContext } from '../fixture.ts';

/** The registry to which the cases are submitted. */
const registry = fileURLToPath(new URL('../../../data', import.meta.url));

/** A case in a folder of its own, so that `--fix` changes a copy. */
export function copyOf(name: string): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'accords-case-'));
  const path = join(folder, name);
  cpSync(fileURLToPath(new URL(name, import.meta.url)), path);
  return { folder, path };
}

/**
 * Submits a case, or a path that a test made, to the registry.
 *
 * @param args what follows `validate`
 * @param cwd folder of the run
 * @param env environment
 */
export function submitted(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { palette, terminal, width, version, calledAs } = fixtureContext;
  return runProgram(['validate', '--registry', registry, '--today', '2026-11-24', ...args], {
    env,
    files: nodeFiles(cwd),
    palette,
    terminal,
    width,
    today: '2026-11-24',
    localDay: '2026-11-24',
    version,
    calledAs,
  });
}

/** What is found in a case, as `line:column rule/message`. */
export async function foundIn(name: string, ...options: readonly string[]): Promise<readonly string[]> {
  const { folder, path } = copyOf(name);
  const { out } = await submitted(['--json', ...options, path], folder);
  const { findings } = JSON.parse(out) as {
    findings: { line: number; column: number; ruleId: string; messageId: string }[];
  };
  // A case takes the id of a record that the registry has by now, which is said and is not what the case is about.
  return findings
    .filter(({ ruleId }) => ruleId !== 'record-replaced')
    .map(({ line, column, ruleId, messageId }) => `${line}:${column} ${ruleId}/${messageId}`);
}

/** The lines of a case that `--fix` changes, before and after. */
export async function fixedIn(name: string): Promise<readonly (readonly [before: string, after: string])[]> {
  const { folder, path } = copyOf(name);
  const before = readFileSync(path, 'utf8').split('\n');
  await submitted(['--fix', path], folder);
  const after = readFileSync(path, 'utf8').split('\n');
  return before.flatMap((line, at) => (line === after[at] ? [] : [[line, after[at] ?? ''] as const]));
}
