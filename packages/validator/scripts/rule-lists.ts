import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of words. It is beside its rule, or beside the code that reports the rule. */
export interface WordsFile {
  readonly id: string;
  /** Folder within the sources; `rules` for rules on records. */
  readonly folder: string;
}

/**
 * Finds the files of words.
 *
 * @param sources folder of sources
 * @returns a file for each rule, by id
 */
export function wordsFiles(sources: string): readonly WordsFile[] {
  const folders = readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = folders.flatMap(({ name: folder }) =>
    readdirSync(join(sources, folder)).flatMap((file) => {
      const id = /^(.+)\.words\.ts$/.exec(file)?.[1];
      return id === undefined ? [] : [{ id, folder }];
    }),
  );
  return files.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * Lists the rules on records.
 *
 * @param files files of words
 * @returns TypeScript that exports `rules`, by id
 */
export function ruleList(files: readonly WordsFile[]): string {
  const ids = files.filter(({ folder }) => folder === 'rules').map(({ id }) => id);
  return [
    "import type { Rule } from '../../rule/rule.ts';",
    ...ids.map((id) => `import { ${camelCase(id)} } from '../../rules/${id}.ts';`),
    '',
    '/** Every rule on records that fit their schema, by id. Generated. */',
    `export const rules: readonly Rule[] = [${ids.map(camelCase).join(', ')}];`,
    '',
  ].join('\n');
}

/**
 * Lists the words of all rules.
 *
 * @param files files of words
 * @returns TypeScript that exports `words`, by the id of the rule
 */
export function wordsList(files: readonly WordsFile[]): string {
  return [
    "import type { RuleWords } from '../../words/rule-words.ts';",
    ...files.map(({ id, folder }) => `import { words as ${camelCase(id)} } from '../../${folder}/${id}.words.ts';`),
    '',
    '/** What people read of every rule, by its id. Generated. */',
    'export const words: Readonly<Record<string, RuleWords>> = {',
    ...files.map(({ id }) => `  '${id}': ${camelCase(id)},`),
    '};',
    '',
  ].join('\n');
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
