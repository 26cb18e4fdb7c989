import { posix, resolve } from 'node:path';
import type { SourceFile, SourceText } from '@digital-accords/validator';
import type { CollectedFiles, Files } from '../files/files.ts';
import { sourcesIn } from './load.ts';

/** What is submitted: records, and source texts and readings of new documents. */
export interface Submitted {
  readonly collected: CollectedFiles;
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly coding: () => readonly SourceFile[];
}

/**
 * Reads what is submitted. A folder may hold a whole new document: its source text in `sources`, its readings in `coding`,
 * and records anywhere else.
 *
 * @param paths files and folders, as given
 * @param files the file system
 */
export function submittedIn(paths: readonly string[], files: Files): Submitted {
  const within = (name: string): readonly string[] =>
    paths.map((path) => posix.join(path, name)).filter((path) => files.isFolder(resolve(files.cwd, path)));
  const [sources, coding] = [within('sources'), within('coding')];
  const isRecord = ({ file }: { readonly file: string }): boolean =>
    ![...sources, ...coding].some((folder) => file.startsWith(`${folder}/`));
  const collected = files.collect(paths);
  return {
    collected: {
      ...collected,
      files: collected.files.filter(isRecord),
      diagnostics: collected.diagnostics.filter(isRecord),
    },
    sources: new Map(sources.flatMap((folder) => [...sourcesIn(resolve(files.cwd, folder), files)])),
    coding: () => coding.flatMap((folder) => files.readFolder(resolve(files.cwd, folder))),
  };
}
