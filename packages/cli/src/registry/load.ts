import { join, relative } from 'node:path';
import type { Registry } from '@digital-accords/model';
import { openRelease, type ReleasedTexts, type SourceFile, type SourceText } from '@digital-accords/validator';
import type { CommandContext, Options } from '../command/command.ts';
import { refuse } from '../command/outcome.ts';
import type { CollectedFiles, Files } from '../files/files.ts';
import { findRegistry } from './find.ts';

/** The registry as authored, before anything is checked. */
export interface LoadedRegistry {
  /** Records as files, not yet checked, or the records of a release, which were checked when it was made. */
  readonly records:
    | { readonly kind: 'files'; readonly collected: CollectedFiles }
    | {
        readonly kind: 'released';
        readonly registry: Registry;
        /** Texts of documents, each restored when it is asked for. */
        readonly placedTexts: ReleasedTexts;
        /** Version of the release, read when it is asked for. */
        readonly version: () => string | undefined;
      };
  /** Source texts by file name. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Readings, by their path in the folder `coding`. */
  readonly coding: () => readonly SourceFile[];
}

const messages = {
  missing: {
    ja: '「{path}」に台帳がありません（records フォルダーがありません）。--registry には、records、sources、coding を含むフォルダーを指定してください。',
    en: '“{path}” contains no registry: it has no folder “records”. Give --registry the folder that contains records, sources and coding.',
  },
  none: {
    ja: '台帳が見つかりません。--registry で台帳のフォルダーを指定してください。',
    en: 'No registry was found. Give its folder with --registry.',
  },
} as const;

/**
 * Loads the registry that the options and the current folder point at.
 *
 * @param options options as given
 * @param context the file system and the language
 * @returns records, source texts and readings
 * @throws Refusal if there is no registry
 */
export function loadRegistry(options: Options, { files, language }: CommandContext): LoadedRegistry {
  const place = findRegistry(options.get('registry'), files);
  switch (place.kind) {
    case 'missing':
      return refuse(language, messages.missing, { path: place.path });
    case 'installed': {
      const installed = openRelease(files.installed);
      if (!installed) return refuse(language, messages.none);
      const { registry, placedTexts, coding } = installed;
      return {
        records: { kind: 'released', registry, placedTexts, version: files.installedVersion },
        sources: new Map(),
        coding,
      };
    }
    case 'folder':
      return {
        records: { kind: 'files', collected: files.collect([relative(files.cwd, join(place.path, 'records')) || '.']) },
        sources: sourcesIn(join(place.path, 'sources'), files),
        coding: () => files.readFolder(join(place.path, 'coding')),
      };
  }
}

/** A text that is not UTF-8 is left out; the rule on source texts reports it. */
export function sourcesIn(folder: string, files: Files): ReadonlyMap<string, SourceText> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const sources = new Map<string, SourceText>();
  for (const { file, bytes } of files.readFolder(folder)) {
    try {
      sources.set(file, { text: decoder.decode(bytes), sha256: files.sha256(bytes) });
    } catch {}
  }
  return sources;
}
