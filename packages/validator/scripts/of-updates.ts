/** The generated files for the check of reports alone: what stands here takes the place of the file of the same name. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { labels } from '@digital-accords/model';
import type { RuleWords } from '../src/words/rule-words.ts';
import { inOneLanguage } from './one-language.ts';
import { ruleList, type WordsFile } from './rule-lists.ts';

/** Rules on files under which something may be reported of a record that is no file, and the rule of schemas. */
const always = ['file-size', 'file-encoding', 'json-syntax', 'schema'];

/** Two thirds of all labels; only commitments have such terms, and no rule on reports names one. */
const ofCommitments: ReadonlySet<string> = new Set(['predicate-form', 'topic']);

/**
 * Writes what the check of reports needs of the lists of rules, of words, titles and labels; of these in one language each.
 *
 * @param generated folder of generated files, with the lists of all rules in it
 * @param files files of words of all rules
 * @param titles titles of all fields
 */
export async function writeOfUpdates(generated: string, files: readonly WordsFile[], titles: unknown): Promise<void> {
  const { rules } = await import('../src/generated/rules/rules.ts');
  const { words } = await import('../src/generated/rules/words.ts');
  const asked = new Set(rules.filter(({ types }) => types?.includes('update') ?? true).map(({ id }) => id));
  const write = (path: string, text: string): void => {
    const file = join(generated, 'update', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write(
    'rules/rules.ts',
    ruleList(files.filter(({ id }) => asked.has(id))).replaceAll("from '../../", "from '../../../"),
  );
  const messages = Object.entries(words).flatMap(([id, own]) =>
    asked.has(id) || always.includes(id) ? [[id, messagesOf(own)] as const] : [],
  );
  const ownLabels = Object.fromEntries(Object.entries(labels).filter(([scheme]) => !ofCommitments.has(scheme)));
  const tables = {
    'rules/words.js': ['words', Object.fromEntries(messages)],
    'titles.js': ['titles', titles],
    'labels.js': ['labels', ownLabels],
  } as const;
  for (const language of ['ja', 'en'] as const)
    for (const [path, [name, table]] of Object.entries(tables))
      write(`${language}/${path}`, `export const ${name} = ${JSON.stringify(inOneLanguage(table, language))};\n`);
}

function messagesOf({ messages }: RuleWords): Pick<RuleWords, 'messages'> {
  return { messages };
}
