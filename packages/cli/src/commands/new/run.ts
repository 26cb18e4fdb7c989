import { basename } from 'node:path';
import { type MessageTemplate, nearest, render } from '@digital-accords/validator';
import type { CommandContext, Options, Run } from '../../command/command.ts';
import { done, type Outcome, refuse } from '../../command/outcome.ts';
import { createFile } from '../../command/write.ts';
import type { InstalledSchema } from '../../files/files.ts';
import { loadRegistry } from '../../registry/load.ts';
import { namedType, recordTypes } from '../../registry/type-names.ts';
import { releaseOf } from '../../registry/validation.ts';
import { shellWord } from '../../terminal/shell.ts';
import { updateOptions } from './command.ts';
import { schemaLine } from './heading.ts';
import { checkId } from './id.ts';
import { isSchemaFile, type SchemaFile } from './schema.ts';
import { templateOf } from './template.ts';
import { words } from './words.ts';

const messages = {
  type: {
    ja: '「{type}」という記録の種別はありません。種別は {types} です。',
    en: 'There is no record type “{type}”. The types are {types}.',
  },
  near: {
    ja: '「{type}」という記録の種別はありません。もしかして：{types}',
    en: 'There is no record type “{type}”. Did you mean {types}?',
  },
  schema: {
    ja: '記録の種別「{type}」のスキーマがありません。accords をインストールし直してください。',
    en: 'The schema of the record type “{type}” is missing. Install accords again.',
  },
  text: {
    ja: '--text は document（文書）だけに使えます。',
    en: '--text can be used for the type document only.',
  },
  id: {
    ja: '引数「id」がありません。使い方：{command} --help',
    en: 'The argument “id” is missing. For help: {command} --help',
  },
  written: {
    ja: 'ひな形を {file} に書き出しました。空の値を埋めてから、次のコマンドで検査してください：{check}',
    en: 'Wrote a template to {file}. Fill in its empty values, then check it: {check}',
  },
} as const satisfies Record<string, MessageTemplate>;

/** Runs `accords new <type> [id]`. */
export const run: Run = async ([type = '', id], options, context) => {
  const { language, files } = context;
  if (!recordTypes.includes(type)) {
    const near = nearest(type, recordTypes);
    const types = (near.length > 0 ? near : recordTypes).map((one) => namedType(one, language));
    return refuse(language, near.length > 0 ? messages.near : messages.type, { type, types });
  }
  const schema = files.schema(type, language);
  const file = options.get('out') ?? '-';
  const from = options.get('from');
  const heading = (path: string): string => schemaLine(path, schema, files);
  if (from !== undefined) {
    const { amend, amended } = await import('./amend.ts');
    const record = amended({ type, id, from }, releaseOf(loadRegistry(options, context)), context);
    if (record.type !== 'update' || !context.prompter || options.has('template'))
      return amend(record, file, heading(file), context);
    const { interviewUpdate } = await import('./update/run.ts');
    return interviewUpdate({ from: record }, options, context, heading);
  }
  if (type === 'update' && asks(options, context)) {
    const { interviewUpdate } = await import('./update/run.ts');
    return interviewUpdate({ id }, options, context, heading);
  }
  if (id === undefined) return refuse(language, messages.id, { command: `${context.calledAs} new` });
  if (!schema || !isSchemaFile(schema.value))
    return refuse(language, messages.schema, { type: namedType(type, language) });
  checkId(id, type, schema.value, language);
  const text = options.get('text');
  if (text !== undefined) {
    if (type !== 'document') return refuse(language, messages.text);
    const { newDocument } = await import('./document.ts');
    return newDocument({ id, text, schema: schema.value, heading }, options, context);
  }
  return template({ id, file, schema, content: schema.value }, context);
};

/** Whether questions are answered: by an option, or at a terminal. */
function asks(options: Options, { prompter }: CommandContext): boolean {
  if (options.has('template')) return false;
  return prompter !== undefined || updateOptions.some(({ name }) => options.has(name));
}

/** What a template is made of. */
interface Template {
  readonly id: string;
  /** A path, or `-` for standard output. */
  readonly file: string;
  readonly schema: InstalledSchema;
  readonly content: SchemaFile;
}

function template({ id, file, schema, content }: Template, context: CommandContext): Outcome {
  const { language, files, calledAs } = context;
  const check = `accords validate ${file === '-' ? words.file[language] : shellWord(basename(file), process.platform)}`;
  const text = schemaLine(file, schema, files) + templateOf(content, { id, check, language });
  if (file === '-') return done(text);
  createFile(file, text, context);
  const called = `${calledAs} validate ${shellWord(file, process.platform)}`;
  return { code: 0, out: '', err: `${render(messages.written, { file, check: called }, language)}\n` };
}
