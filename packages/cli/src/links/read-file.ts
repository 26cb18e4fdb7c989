import { resolve } from 'node:path';
import type { MessageTemplate } from '@digital-accords/validator';
import type { CommandContext } from '../command/command.ts';
import { refuse } from '../command/outcome.ts';
import { type LinkReport, readLinkReport } from './report.ts';

const noReport: MessageTemplate = {
  ja: '「{file}」は accords links --json が書いた結果として読めません。',
  en: '“{file}” cannot be read as what accords links --json writes.',
};

/**
 * Reads a report of addresses from a file.
 *
 * @param file path as given
 * @param context the file system and the language
 * @throws Refusal if there is no such file, or if it holds something else
 */
export function linkReportIn(file: string, { files, language }: CommandContext): LinkReport {
  const bytes = files.readFile(resolve(files.cwd, file));
  const report = bytes && readLinkReport(new TextDecoder().decode(bytes));
  return report ?? refuse(language, noReport, { file });
}
