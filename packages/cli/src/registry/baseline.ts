import { join, relative, resolve } from 'node:path';
import type { Authored } from '@digital-accords/model';
import { type Baseline, readSource } from '@digital-accords/validator';
import type { CommandContext } from '../command/command.ts';
import { refuse } from '../command/outcome.ts';
import { headOf, type RecordHead, recordsOfExport } from './heads.ts';

const messages = {
  neither: {
    ja: '--baseline の「{path}」は、台帳のフォルダー（records を含む）でも、accords export が書き出したファイルでもありません。',
    en: '--baseline: “{path}” is neither the folder of a registry (it has no folder “records”) nor a file written by “accords export”.',
  },
  broken: {
    ja: '--baseline の「{file}」を記録として読めないため、公開済みの id が分かりません。',
    en: '--baseline: “{file}” cannot be read as a record, so the released ids are not known.',
  },
} as const;

/**
 * Reads the ids of a release, each with its type. Its records are not checked, because they may follow earlier schemas.
 *
 * @param path folder of a registry, or file of an export, as given
 * @param context the file system and the language
 * @returns the ids
 * @throws Refusal if the path is neither, or if a record of the folder cannot be read
 */
export function readBaseline(path: string, context: CommandContext): Baseline {
  const { files, language } = context;
  const place = resolve(files.cwd, path);
  const records = join(place, 'records');
  const heads = files.isFolder(records) ? headsIn(records, context) : recordsOfExport(files.readFile(place));
  if (heads.length === 0) return refuse(language, messages.neither, { path });
  return new Map(heads.map(({ id, type }): readonly [Authored.RecordId, Authored.RecordType] => [id, type]));
}

function headsIn(records: string, { files, language }: CommandContext): readonly RecordHead[] {
  const collected = files.collect([relative(files.cwd, records) || '.']);
  const [unreadable] = collected.diagnostics;
  if (unreadable) return refuse(language, messages.broken, { file: unreadable.file });
  return collected.files.map((file) => {
    const read = readSource(file);
    return (read.ok ? headOf(read.file.value) : undefined) ?? refuse(language, messages.broken, { file: file.file });
  });
}
