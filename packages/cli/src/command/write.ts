import { resolve } from 'node:path';
import { render } from '@digital-accords/validator';
import type { NewFile } from '@digital-accords/validator/node';
import type { CommandContext } from './command.ts';
import { refuse } from './outcome.ts';

const linked = {
  ja: '「{file}」は別の名前でも開けるファイル（ハードリンク）であるため、書き換えません。別のパスを指定してください。',
  en: '“{file}” has other names (hard links) and is not replaced. Give another path.',
} as const;

const exists = {
  ja: '「{file}」は既に存在します。上書きはしません。別の名前を指定してください。',
  en: '“{file}” already exists and is not overwritten. Choose another name.',
} as const;

const message = {
  ja: '「{file}」に書き込めません（システムの応答：{code}）。フォルダーが存在し、書き込めることを確かめてください。',
  en: '“{file}” cannot be written (the system answered {code}). Check that its folder exists and can be written to.',
} as const;

const occupied = {
  ja: '「{folder}」は空ではないため、書き出しません。空のフォルダー、又はまだないフォルダーを指定してください。',
  en: '“{folder}” is not empty and is left as it is. Give an empty folder, or one that does not exist yet.',
} as const;

/**
 * Writes a file whole, or leaves what was there.
 *
 * @param file path as given
 * @param content bytes, or a text, which is written as UTF-8
 * @param context the file system and the language
 * @throws Refusal if the file cannot be written
 */
export function writeFile(file: string, content: string | Uint8Array, { files, language }: CommandContext): void {
  const written = files.writeWhole(resolve(files.cwd, file), content);
  if (!written.ok) refuse(language, written.code === 'EMLINK' ? linked : message, { file, code: written.code });
}

/**
 * Makes a folder with files, or leaves what was there.
 *
 * @param folder path as given
 * @param content the files, by their paths within the folder
 * @param context the file system and the language
 * @throws Refusal if the folder holds something, or cannot be written
 */
export function writeFolder(folder: string, content: readonly NewFile[], { files, language }: CommandContext): void {
  const written = files.writeFolder(resolve(files.cwd, folder), content);
  if (written.ok) return;
  const { code } = written;
  if (code === 'ENOTEMPTY' || code === 'EEXIST') refuse(language, occupied, { folder });
  refuse(language, message, { file: folder, code });
}

/**
 * Writes a new file whole. Of two runs that write to one path at once, only one does.
 *
 * @param file path as given
 * @param text what is written, as UTF-8
 * @param context the file system and the language
 * @throws Refusal if there is something of that path, or if the file cannot be written
 */
export function createFile(file: string, text: string, context: CommandContext): void {
  const reason = reasonNotToCreate(file, text, context);
  if (reason !== undefined) refuse(context.language, { ja: reason, en: reason });
}

/**
 * Writes a new file whole, as {@link createFile} does.
 *
 * @param file path as given
 * @param text what is written, as UTF-8
 * @param context the file system and the language
 * @returns why it was not written, in the language of the reader; undefined if it was
 */
export function reasonNotToCreate(file: string, text: string, { files, language }: CommandContext): string | undefined {
  const written = files.createWhole(resolve(files.cwd, file), text);
  if (written.ok) return undefined;
  return render(written.code === 'EEXIST' ? exists : message, { file, code: written.code }, language);
}
