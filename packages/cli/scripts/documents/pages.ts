import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../../src/command-line/program.ts';
import { withOutput } from './code-output.ts';
import { withHeadline } from './headline.ts';
import { withTerms } from './term-lists.ts';
import { terminalPicture } from './terminal-picture.ts';
import { worldOfPages } from './world.ts';

/** Root of the repository. */
export const rootFolder: string = fileURLToPath(new URL('../../../../', import.meta.url));
const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

const SUBMISSION = 'examples/submission/wrong.yaml';
const titles = {
  ja: 'accords validate が、存在しないid、暦にない日付、原文と異なる引用を指摘する画面',
  en: 'accords validate points out an id that does not exist, a date that no calendar has, and a quote that differs from its source',
} as const;

/** Pictures of the command, by language. */
export const pictures = { ja: 'docs/pictures/validate.ja.svg', en: 'docs/pictures/validate.en.svg' } as const;

/** Pages with code that is followed by its output, with lists of terms, or with numbers of the registry. */
export const pages: readonly string[] = [
  'README.md',
  'README.ja.md',
  'docs/codebook.md',
  'packages/model/README.md',
  'packages/validator/README.md',
];

/**
 * Draws the command as it checks a submission that is wrong.
 *
 * @param lang language of the output
 * @returns an SVG document
 */
export async function picture(lang: 'ja' | 'en'): Promise<string> {
  const { out } = await runProgram(['validate', SUBMISSION], {
    env: { LANG: lang },
    ...worldOfPages(rootFolder),
  });
  return terminalPicture({ lang, title: titles[lang], command: `accords validate ${SUBMISSION}`, output: out });
}

/**
 * Makes anew the parts of a page that follow from code, vocabularies or records.
 *
 * @param path path from the root of the repository
 * @returns the page, with what its code prints, and with the terms and numbers of today
 */
export function page(path: string): string {
  return withHeadline(withTerms(withOutput(readFileSync(rootFolder + path, 'utf8'), packageFolder)), rootFolder);
}
