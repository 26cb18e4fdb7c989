import { dirname, resolve } from 'node:path';
import { type MessageTemplate, nearest, render } from '@digital-accords/validator';
import type { CommandContext, Run } from '../../command/command.ts';
import { done, type Outcome, refuse } from '../../command/outcome.ts';
import { schemaAddress } from './address.ts';
import { checkId } from './id.ts';
import { scaffoldOf } from './scaffold.ts';
import { isSchemaFile } from './schema.ts';
import { types } from './types.ts';

const messages = {
  type: {
    ja: '「{type}」という記録の種別はありません。種別：{types}',
    en: 'There is no record type “{type}”. The types are {types}.',
  },
  near: {
    ja: '「{type}」という記録の種別はありません。もしかして：{types}',
    en: 'There is no record type “{type}”. Did you mean {types}?',
  },
  schema: {
    ja: '種別「{type}」のスキーマが見つかりません。accords をインストールし直してください。',
    en: 'The schema of the type “{type}” was not found. Install accords again.',
  },
  exists: {
    ja: '「{file}」は既にあります。上書きはしません。別の名前を指定してください。',
    en: '“{file}” exists already, and nothing is overwritten. Choose another name.',
  },
  failed: {
    ja: '「{file}」に書き込めません（システムの応答：{code}）。フォルダーがあり、書き込めることを確かめてください。',
    en: '“{file}” cannot be written; the system answered {code}. Check that its folder exists and may be written to.',
  },
  written: {
    ja: '{file} にひな形を書き出しました。空の値を埋め、accords validate {file} で確かめてください。',
    en: 'Wrote a scaffold to {file}. Fill in its empty values, then check it with: accords validate {file}',
  },
} as const satisfies Record<string, MessageTemplate>;

/** Runs `accords new <type> <id>`. */
export const run: Run = ([type = '', id = ''], options, context) => {
  const { language, files } = context;
  if (!types.includes(type)) {
    const near = nearest(type, types);
    return refuse(language, near.length > 0 ? messages.near : messages.type, {
      type,
      types: near.length > 0 ? near : types,
    });
  }
  const schema = files.schema(type);
  if (!schema || !isSchemaFile(schema.value)) return refuse(language, messages.schema, { type });
  checkId(id, type, schema.value, language);
  const file = options.get('out') ?? '-';
  const folder = file === '-' ? files.cwd : dirname(resolve(files.cwd, file));
  const address = schemaAddress(folder, type, schema.path, files);
  const text = scaffoldOf(schema.value, { address, id, language });
  return file === '-' ? done(text) : write(file, text, context);
};

function write(file: string, text: string, { files, language }: CommandContext): Outcome {
  const path = resolve(files.cwd, file);
  if (files.isFile(path) || files.isFolder(path)) return refuse(language, messages.exists, { file });
  const written = files.writeWhole(path, text);
  if (!written.ok) return refuse(language, messages.failed, { file, code: written.code });
  return { code: 0, out: '', err: `${render(messages.written, { file }, language)}\n` };
}
