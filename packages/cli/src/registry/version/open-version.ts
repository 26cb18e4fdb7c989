import { join, relative, resolve } from 'node:path';
import { type AnyRecord, authoredOf } from '@digital-accords/model';
import type { MessageTemplate } from '@digital-accords/validator';
import type { CommandContext } from '../../command/command.ts';
import { refuse } from '../../command/outcome.ts';
import { recordsOfExport } from '../heads.ts';
import { bundledContract, type Contracts } from './contract-of.ts';
import { versionFromPackage, versionFromTree, versionOfRecords } from './from-tree.ts';
import { versionFromNpm } from './published.ts';
import { readTar } from './tar.ts';
import type { RegistryVersion } from './version.ts';

const messages = {
  unknown: {
    ja: '「{name}」は、記録のフォルダー、accords export が書き出したファイル、パッケージ（.tgz）、公開済みの版、Git の参照のいずれでもありません。',
    en: '“{name}” is no folder of records, no file that accords export wrote, no package (.tgz), no published version and no Git reference.',
  },
  empty: { ja: '「{name}」に記録がありません。', en: '“{name}” contains no record.' },
} as const satisfies Record<string, MessageTemplate>;

/** A published version: `1.2.0`, `^1`, `latest`, `@digital-accords/data@1.2.0`; `npm:` before it means npm alone. */
const published = /^(npm:)?(@digital-accords\/data@)?([\^~]?\d[\w.+-]*|latest|next)$/;

/**
 * Opens a registry to compare it: a folder, an export, a packed data package, a published version or a Git reference.
 *
 * @param name what the user wrote
 * @param context the file system, Git and the registry of packages
 * @throws Refusal if it is none of these, or contains no record
 */
export function openVersion(name: string, context: CommandContext): RegistryVersion {
  const { files, language } = context;
  const path = resolve(files.cwd, name);
  const opened = files.isFolder(path)
    ? fromFolder(name, path, context)
    : files.isFile(path)
      ? fromFile(name, files.readFile(path))
      : fromElsewhere(name, context);
  if (opened === 'unknown') return refuse(language, messages.unknown, { name });
  return opened ?? refuse(language, messages.empty, { name });
}

type Opened = RegistryVersion | undefined | 'unknown';

/** The schemas of a checkout stand beside its packages. */
function fromFolder(name: string, path: string, context: CommandContext): Opened {
  const { files } = context;
  const root = ['packages/data', ''].find((folder) => files.isFolder(join(path, folder, 'records')));
  const registry = root === undefined ? path : join(path, root);
  const tree = new Map<string, Uint8Array>();
  const folders = root === undefined ? [''] : ['records', 'sources', 'coding'];
  for (const folder of folders) {
    for (const { file, bytes } of files.readFolder(join(registry, folder)))
      tree.set(folder === '' ? file : `${folder}/${file}`, bytes);
  }
  const checkout = [path, join(registry, '../..')].find((one) => files.isFile(join(one, 'schemas/defs.schema.json')));
  if (checkout !== undefined && root !== undefined)
    for (const { file, bytes } of files.readFolder(join(checkout, 'schemas'))) tree.set(`schemas/${file}`, bytes);
  const version = versionFromTree(name, tree, '', context);
  const built = checkout === undefined ? undefined : builtContract(join(checkout, 'packages/model'), context);
  return version && built ? { ...version, contracts: { ...version.contracts, bundled: built } } : version;
}

/** The schemas of the package of the model, as its build last wrote them. */
function builtContract(model: string, { files }: CommandContext): Contracts['bundled'] {
  const names = ['schemas/authored.schema.json', 'schemas/published.schema.json'];
  return bundledContract(
    new Map(
      names.flatMap((name) => {
        const bytes = files.readFile(join(model, name));
        return bytes ? [[name, bytes] as const] : [];
      }),
    ),
  );
}

function fromFile(name: string, bytes: Uint8Array | undefined): Opened {
  const tree = bytes && readTar(bytes);
  if (tree) return versionFromPackage(name, tree, {}) ?? 'unknown';
  const records = recordsOfExport(bytes);
  if (records.length === 0) return 'unknown';
  // The parse boundary of an export: the command wrote it.
  return versionOfRecords(
    name,
    (records as readonly AnyRecord[]).map((record) => authoredOf(record)),
  );
}

/**
 * A tag of a release is here and needs no network, unless npm is meant. A bare number is a version; if npm has none of that
 * name, it may be a name in Git.
 */
function fromElsewhere(name: string, context: CommandContext): Opened {
  const [, npm, data, range] = published.exec(name) ?? [];
  if (range === undefined) return fromGit(name, context);
  const tagged = npm === undefined && data !== undefined ? fromGit(name, context) : 'unknown';
  if (tagged !== 'unknown') return tagged;
  const answer = versionFromNpm(name, range, context);
  if (answer.kind === 'opened') return answer.version ?? 'unknown';
  const inGit = npm === undefined ? fromGit(name, context) : 'unknown';
  return inGit === 'unknown' ? answer.refuse() : inGit;
}

function fromGit(name: string, context: CommandContext): Opened {
  const { files } = context;
  const commit = files.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (!commit) return 'unknown';
  const hash = new TextDecoder().decode(commit).trim();
  const root = new TextDecoder().decode(files.git(['rev-parse', '--show-toplevel']) ?? new Uint8Array()).trim();
  const place = relative(files.cwd, root) || '.';
  const archive = files.git(['-C', place, 'archive', '--format=tar', hash]);
  const tree = archive && readTar(archive);
  if (!tree) return 'unknown';
  const isCheckout = [...tree.keys()].some((path) => path.startsWith('packages/data/records/'));
  return versionFromTree(name, tree, isCheckout ? 'packages/data' : '', context);
}
