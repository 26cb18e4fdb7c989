import { resolve } from 'node:path';
import type { CommandContext } from './command.ts';
import { refuse } from './outcome.ts';

const linked = {
  ja: '「{file}」は別の名前でも開けるファイル（ハードリンク）であるため、書き換えません。別のパスを指定してください。',
  en: '“{file}” has other names (hard links) and is not replaced. Give another path.',
} as const;

const message = {
  ja: '「{file}」に書き込めません（システムの応答：{code}）。フォルダーが存在し、書き込めることを確かめてください。',
  en: '“{file}” cannot be written (the system answered {code}). Check that its folder exists and can be written to.',
} as const;

/**
 * Writes a file whole, or leaves what was there.
 *
 * @param file path as given
 * @param text what is written, as UTF-8
 * @param context the file system and the language
 * @throws Refusal if the file cannot be written
 */
export function writeFile(file: string, text: string, { files, language }: CommandContext): void {
  const written = files.writeWhole(resolve(files.cwd, file), text);
  if (!written.ok) refuse(language, written.code === 'EMLINK' ? linked : message, { file, code: written.code });
}
