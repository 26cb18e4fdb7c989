import { dirname, resolve } from 'node:path';
import { type MessageTemplate, nearest, render } from '@digital-accords/validator';
import type { Run } from '../../command/command.ts';
import { done, refuse } from '../../command/outcome.ts';
import { writeFile } from '../../command/write.ts';
import { namedType, recordTypes } from '../../registry/type-names.ts';
import { shellWord } from '../../terminal/shell.ts';
import { schemaAddress } from './address.ts';
import { checkId } from './id.ts';
import { isSchemaFile } from './schema.ts';
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
  exists: {
    ja: '「{file}」は既に存在します。上書きはしません。別の名前を指定してください。',
    en: '“{file}” already exists and is not overwritten. Choose another name.',
  },
  written: {
    ja: 'ひな形を {file} に書き出しました。空の値を埋めてから、次のコマンドで検査してください：{check}',
    en: 'Wrote a template to {file}. Fill in its empty values, then check it: {check}',
  },
} as const satisfies Record<string, MessageTemplate>;

/** Runs `accords new <type> <id>`. */
export const run: Run = ([type = '', id = ''], options, context) => {
  const { language, files, calledAs } = context;
  if (!recordTypes.includes(type)) {
    const near = nearest(type, recordTypes);
    const types = (near.length > 0 ? near : recordTypes).map((one) => namedType(one, language));
    return refuse(language, near.length > 0 ? messages.near : messages.type, { type, types });
  }
  const schema = files.schema(type, language);
  if (!schema || !isSchemaFile(schema.value))
    return refuse(language, messages.schema, { type: namedType(type, language) });
  checkId(id, type, schema.value, language);
  const file = options.get('out') ?? '-';
  const folder = file === '-' ? files.cwd : dirname(resolve(files.cwd, file));
  const address = schemaAddress(folder, schema, files);
  const check = `${calledAs} validate ${file === '-' ? words.file[language] : shellWord(file, process.platform)}`;
  const text = templateOf(schema.value, { address, id, check, language });
  if (file === '-') return done(text);
  const path = resolve(files.cwd, file);
  if (files.isFile(path) || files.isFolder(path)) return refuse(language, messages.exists, { file });
  writeFile(file, text, context);
  return { code: 0, out: '', err: `${render(messages.written, { file, check }, language)}\n` };
};
