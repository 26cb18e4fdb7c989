import type { Authored } from '@digital-accords/model';
import { type MessageTemplate, nearestAmong, type Release, render } from '@digital-accords/validator';
import type { CommandContext } from '../../command/command.ts';
import { done, type Outcome, refuse } from '../../command/outcome.ts';
import { createFile } from '../../command/write.ts';
import { namedType } from '../../registry/type-names.ts';
import { shellWord } from '../../terminal/shell.ts';
import { yamlText } from '../../yaml/yaml-text.ts';

const messages = {
  unknown: { ja: '「{id}」という記録はありません。', en: 'There is no record “{id}”.' },
  near: {
    ja: '「{id}」という記録はありません。もしかして：{ids}',
    en: 'There is no record “{id}”. Did you mean {ids}?',
  },
  type: { ja: '「{id}」は {type}の記録です。', en: '“{id}” is a record of type {type}.' },
  renamed: {
    ja: '公開した id は変えられません。「{id}」を直すには、id を省くか同じ id を指定してください。',
    en: 'A released id cannot change. To amend “{id}”, give no id, or the same one.',
  },
  written: {
    ja: '{id} を {file} に書き出しました。直してから検査してください：{check}',
    en: 'Wrote {id} to {file}. Change it, then check it: {check}',
  },
} as const satisfies Record<string, MessageTemplate>;

/** Which record is amended. */
export interface Amendment {
  readonly type: string;
  /** The id given beside the record that is amended. */
  readonly id: string | undefined;
  readonly from: string;
}

/**
 * Finds the record that is amended.
 *
 * @param amendment which record
 * @param release the registry
 * @param context the language
 * @throws Refusal if there is no such record of that type, or if it is given another id
 */
export function amended(
  { type, id, from }: Amendment,
  { registry }: Release,
  { language }: Pick<CommandContext, 'language'>,
): Authored.AnyRecord {
  const record = registry.byId.get(from);
  if (!record) {
    const ids = nearestAmong(
      from,
      [...registry.byId.values()].map((one) => one.id),
    );
    return refuse(language, ids.length > 0 ? messages.near : messages.unknown, { id: from, ids });
  }
  if (record.type !== type)
    return refuse(language, messages.type, { id: from, type: namedType(record.type, language) });
  if (id !== undefined && id !== from) return refuse(language, messages.renamed, { id: from });
  return record;
}

/**
 * Writes a record of the registry as it is authored, so that it can be changed and submitted.
 *
 * @param record the record
 * @param file a path, or `-` for standard output
 * @param heading the first lines of the file
 * @param context the file system and the language
 * @throws Refusal if the file exists
 */
export function amend(record: Authored.AnyRecord, file: string, heading: string, context: CommandContext): Outcome {
  const { language, calledAs } = context;
  const text = `${heading}${yamlText(record)}`;
  if (file === '-') return done(text);
  createFile(file, text, context);
  const check = `${calledAs} validate ${shellWord(file, process.platform)}`;
  return { code: 0, out: '', err: `${render(messages.written, { id: record.id, file, check }, language)}\n` };
}
