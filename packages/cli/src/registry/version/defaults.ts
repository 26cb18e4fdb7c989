import { relative } from 'node:path';
import type { MessageTemplate } from '@digital-accords/validator';
import type { CommandContext, Options } from '../../command/command.ts';
import { refuse } from '../../command/outcome.ts';
import { findRegistry } from '../find.ts';
import { loadRegistry } from '../load.ts';
import { releaseOf } from '../validation.ts';
import { versionOfRecords } from './from-tree.ts';
import { openVersion } from './open-version.ts';
import type { RegistryVersion } from './version.ts';

const none: MessageTemplate = {
  ja: '公開済みの版がありません（タグ @digital-accords/data@… がありません）。比べる台帳を指定してください。',
  en: 'There is no release yet: no tag @digital-accords/data@… exists. Name the registry to compare with.',
};

/**
 * The last release of the data, by the tag that releasing set.
 *
 * @param context Git
 * @throws Refusal if there is no such tag
 */
export function lastRelease(context: CommandContext): RegistryVersion {
  const tag = lastReleaseTag(context);
  return tag === undefined ? refuse(context.language, none) : openVersion(tag, context);
}

/**
 * The tag of the last release of the data.
 *
 * @param context Git
 * @returns undefined if there is none
 */
export function lastReleaseTag({ files }: Pick<CommandContext, 'files'>): string | undefined {
  const tags = files.git(['tag', '--list', '@digital-accords/data@*', '--sort=-version:refname']);
  return tags && (new TextDecoder().decode(tags).split('\n')[0]?.trim() || undefined);
}

/**
 * The registry that the options and the current folder point at.
 *
 * @param options options as given
 * @param context the file system
 * @throws Refusal if there is no registry
 */
export function currentVersion(options: Options, context: CommandContext): RegistryVersion {
  const { files } = context;
  const place = findRegistry(options.get('registry'), files);
  if (place.kind === 'folder') return openVersion(relative(files.cwd, place.path) || '.', context);
  const { registry, placedTexts } = releaseOf(loadRegistry(options, context));
  return { ...versionOfRecords('@digital-accords/data', [...registry.byId.values()]), placedTexts };
}
