/** The generated files for the check of reports alone: what stands here takes the place of the file of the same name. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { labels } from '@digital-accords/model';
import type { Rule } from '../src/rule/rule.ts';
import type { FieldTable } from '../src/walk/field-table.ts';
import { schemeOf } from '../src/walk/scheme-of.ts';
import type { RuleWords } from '../src/words/rule-words.ts';
import { narrowed, neededBy } from './narrow.ts';
import { inOneLanguage } from './one-language.ts';
import { ruleList, type WordsFile } from './rule-lists.ts';

/** What holds for all records. */
interface All {
  readonly files: readonly WordsFile[];
  readonly rules: readonly Rule[];
  readonly words: Readonly<Record<string, RuleWords>>;
  readonly titles: Readonly<Record<string, Readonly<Record<string, readonly [ja: string, en: string]>>>>;
  readonly fieldTable: FieldTable;
  /** Examples by definition, and by pattern. */
  readonly examples: Readonly<Record<string, string>>;
}

/** Rules that find nothing in one record that is submitted to a release and has no file. */
const idle: ReadonlySet<string> = new Set(['id-released', 'id-unique', 'record-path', 'text-comment']);

/** What is reported of such a record beside the findings of rules; of JSON, its depth alone. */
const always = ['file-size', 'file-encoding', 'schema'];
const ofJson = ['depth'];

/** Schemes whose terms rules on reports name, though reports have no such terms. */
const namedByRules = ['role', 'relation'];

/**
 * Writes what the check of reports needs of all rules, words, titles, labels and fields; words in one language each.
 *
 * @param folder where the files are written
 * @param all what there is
 */
export function writeOfUpdates(folder: string, { files, rules, words, titles, fieldTable, examples }: All): void {
  const bearing = rules.filter(({ id, types }) => !idle.has(id) && (types?.includes('update') ?? true));
  const asked = new Set(bearing.map(({ id }) => id));
  const said = Object.entries(words).filter(([id]) => asked.has(id) || always.includes(id));
  const messages = {
    ...Object.fromEntries(said.map(([id, own]) => [id, { messages: own.messages }])),
    'json-syntax': { messages: only(words['json-syntax']?.messages ?? {}, (id) => ofJson.includes(id)) },
  };
  const text = JSON.stringify(messages);
  const kept = neededBy(fieldTable, 'update', namedIn(text, /\[([a-z-]+(?:\.\w+)+)\]/g));
  const fields = {
    fields: narrowed(fieldTable.fields, kept),
    unions: only(fieldTable.unions, (name) => kept.has(name)),
    records: fieldTable.records,
  };
  const schemes = new Set([...kept.keys()].map(schemeOf));
  for (const scheme of [...namedByRules, ...namedIn(text, /\[(\w[\w-]*)\/[^\]\s]+\]/g)]) schemes.add(scheme);
  const lists = {
    'rules/words.js': ['words', messages],
    'titles.js': ['titles', narrowed(titles, kept)],
    'labels.js': ['labels', only(labels, (scheme) => schemes.has(scheme))],
  } as const;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const own = ruleList(files.filter(({ id }) => asked.has(id)));
  write('rules/rules.ts', own.replaceAll("from '../../", "from '../../../"));
  write('fields.js', `export const fieldTable = ${JSON.stringify(fields)};\n`);
  write('examples.js', `export const examples = ${JSON.stringify(only(examples, (name) => kept.has(name)))};\n`);
  for (const language of ['ja', 'en'] as const)
    for (const [path, [name, list]] of Object.entries(lists))
      write(`${language}/${path}`, `export const ${name} = ${JSON.stringify(inOneLanguage(list, language))};\n`);
}

function namedIn(text: string, name: RegExp): readonly string[] {
  return [...text.matchAll(name)].map(([, found = '']) => found);
}

function only<Value>(
  entries: Readonly<Record<string, Value>>,
  isKept: (key: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => isKept(key)));
}
