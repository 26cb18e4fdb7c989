import type { MessageTemplate } from '@digital-accords/validator';
import type { CommandContext } from '../../command/command.ts';
import { refuse } from '../../command/outcome.ts';
import { bundledContract } from './contract-of.ts';
import { versionFromPackage } from './from-tree.ts';
import { nearestVersions } from './nearest-versions.ts';
import { readTar } from './tar.ts';
import type { Tree } from './tree.ts';
import type { RegistryVersion } from './version.ts';

const DATA = '@digital-accords/data';
const MODEL = '@digital-accords/model';

const messages = {
  version: {
    ja: `${DATA} に「{range}」という版はありません。公開済みの近い版：{versions}`,
    en: `There is no version “{range}” of ${DATA}. Published versions near it: {versions}.`,
  },
  package: {
    ja: `${DATA} はまだ公開されていません。`,
    en: `${DATA} is not published yet.`,
  },
  unreachable: {
    ja: 'npm から {spec} を取得できません（npm の応答：{code}）。ネットワークを確かめるか、フォルダー、ファイル又は Git の参照を指定してください。',
    en: 'npm cannot get {spec} (npm answered {code}). Check the network, or name a folder, a file or a Git reference.',
  },
  damaged: {
    ja: '取得した {spec} は、公開されたものと一致しません（チェックサムが異なります）。比較はしません。',
    en: 'What came as {spec} is not what was published: its checksum differs. Nothing was compared.',
  },
} as const satisfies Record<string, MessageTemplate>;

/** A published version, or why there is none. */
export type FromNpm =
  | { readonly kind: 'opened'; readonly version: RegistryVersion | undefined }
  | { readonly kind: 'refused'; readonly refuse: () => never };

/**
 * Opens a published version of the data.
 *
 * @param name as the user named it
 * @param range a version, a range or a channel
 * @param context npm, and the language
 * @returns the version, undefined if it holds no registry; or what refuses it
 * @throws Refusal if what npm got is not what was published
 */
export function versionFromNpm(name: string, range: string, { files, language }: CommandContext): FromNpm {
  const get = (spec: string): Tree | string => {
    const answer = files.packed(spec);
    if (!answer.ok && answer.code === 'EINTEGRITY') return refuse(language, messages.damaged, { spec });
    return answer.ok ? (readTar(answer.bytes) ?? refuse(language, messages.damaged, { spec })) : answer.code;
  };
  const spec = `${DATA}@${range}`;
  const data = get(spec);
  if (typeof data !== 'string') return { kind: 'opened', version: opened(name, data, get) };
  if (data !== 'E404' && data !== 'ETARGET')
    return { kind: 'refused', refuse: () => refuse(language, messages.unreachable, { spec, code: data }) };
  return {
    kind: 'refused',
    refuse: () => {
      const versions = nearestVersions(range, files.publishedVersions(DATA));
      return refuse(language, versions.length > 0 ? messages.version : messages.package, { range, versions });
    },
  };
}

/** The schemas are those of the version of the model with which the data was released: the least of its range. */
function opened(name: string, data: Tree, get: (spec: string) => Tree | string): RegistryVersion | undefined {
  const manifest = data.get('package/package.json');
  const range =
    manifest && /"@digital-accords\/model":\s*"[\^~]?([^"]+)"/.exec(new TextDecoder().decode(manifest))?.[1];
  const model = range === undefined ? '' : get(`${MODEL}@${range}`);
  const bundled = typeof model === 'string' ? undefined : bundledContract(inPackage(model));
  return versionFromPackage(name, data, bundled ? { bundled } : {});
}

function inPackage(tree: Tree): Tree {
  return new Map([...tree].map(([path, bytes]) => [path.replace(/^package\//, ''), bytes]));
}
