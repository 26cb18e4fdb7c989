import { isReservedId } from '@digital-accords/model';
import type { Language, MessageTemplate } from '@digital-accords/validator';
import { refuse } from '../../command/outcome.ts';
import { namedType } from '../../registry/type-names.ts';
import { follow, type SchemaFile } from './schema.ts';

const messages = {
  form: {
    ja: '「{id}」は {type}の id の形ではありません。id の例：{example}',
    en: '“{id}” does not have the form of an id of type {type}. Example of an id: {example}',
  },
  near: {
    ja: '「{id}」は {type}の id の形ではありません。もしかして：{near}',
    en: '“{id}” does not have the form of an id of type {type}. Did you mean {near}?',
  },
  reserved: {
    ja: 'id「{id}」の末尾の語は予約されています。末尾を別の語にしてください。',
    en: 'The last word of the id “{id}” is reserved. Use another word.',
  },
  long: {
    ja: '「{id}」は長すぎます。id は{limit}文字以内です。',
    en: '“{id}” is too long. An id has at most {limit} characters.',
  },
} as const satisfies Record<string, MessageTemplate>;

/**
 * Refuses an id that the schema does not allow.
 *
 * @param id the id given
 * @param type the record type
 * @param file the schema of the type
 * @param language language of the reader
 * @throws Refusal with the right form
 */
export function checkId(id: string, type: string, file: SchemaFile, language: Language): void {
  const schema = follow(follow(file, file).properties?.['id'] ?? {}, file);
  const { pattern = '', maxLength: limit = Number.POSITIVE_INFINITY } = schema;
  const example = String(schema.const ?? schema.examples?.[0]);
  const fits = (text: string): boolean =>
    schema.const === undefined ? new RegExp(pattern, 'u').test(text) : text === schema.const;
  if (fits(id) && id.length > limit) refuse(language, messages.long, { id, limit });
  if (fits(id)) return;
  if (fits(id.replace(/[^/]*$/, 'x')) && isReservedId(id)) refuse(language, messages.reserved, { id });
  const folder = example.slice(0, example.indexOf('/') + 1);
  const near = `${folder}${id}`;
  // The agreement in the example of a commitment is one of many; a folder that the pattern names is the only one.
  const known = folder !== '' && pattern.startsWith(`^${folder}`) && fits(near);
  refuse(language, known ? messages.near : messages.form, { id, type: namedType(type, language), example, near });
}
