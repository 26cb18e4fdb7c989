import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../../src/command-line/program.ts';
import { nodeFiles } from '../../src/files/node-files.ts';
import { withOutput } from './code-output.ts';
import { markingPalette } from './spans.ts';
import { terminalPicture } from './terminal-picture.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
const SUBMISSION = 'examples/submission/wrong.yaml';
const titles = {
  ja: 'accords validate が、存在しないid、暦にない日付、原文と異なる引用を指摘する画面',
  en: 'accords validate points out an id that does not exist, a date that no calendar has, and a quote that differs from its source',
} as const;
const readmes = { ja: 'README.ja.md', en: 'README.md' } as const;

/**
 * What the landing pages show of the command and of the data, made anew.
 *
 * @param lang language of the page
 * @returns text of each file by its path from the root of the repository
 */
export async function landingFiles(lang: 'ja' | 'en'): Promise<ReadonlyMap<string, string>> {
  const { out } = await runProgram(['validate', SUBMISSION], {
    env: { LANG: lang },
    files: nodeFiles(root),
    palette: markingPalette,
    terminal: undefined,
    width: undefined,
    today: '2026-12-01',
    version: '0.0.0',
    calledAs: 'accords',
  });
  const scene = { lang, title: titles[lang], command: `accords validate ${SUBMISSION}`, output: out };
  const readme = readFileSync(root + readmes[lang], 'utf8');
  return new Map([
    [`docs/pictures/validate.${lang}.svg`, terminalPicture(scene)],
    [readmes[lang], withOutput(readme, packageFolder)],
  ]);
}

/** Root of the repository. */
export const rootFolder: string = root;
