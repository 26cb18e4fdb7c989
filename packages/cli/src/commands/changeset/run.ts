import { join, relative } from 'node:path';
import { type Bump, bumps, type RegistryDiff } from '@digital-accords/model';
import { type MessageTemplate, render } from '@digital-accords/validator';
import type { CommandContext, Run } from '../../command/command.ts';
import { done, type Outcome, refuse } from '../../command/outcome.ts';
import { writeFile } from '../../command/write.ts';
import { compareVersions } from '../../registry/version/compare.ts';
import { currentVersion, lastRelease, lastReleaseTag } from '../../registry/version/defaults.ts';
import { openVersion } from '../../registry/version/open-version.ts';
import { changesetOf, DATA } from './changelog.ts';
import { changesetFolder, pendingBump } from './pending.ts';
import { unsaidIn } from './unsaid.ts';

const messages = {
  folder: {
    ja: 'フォルダー .changeset がありません。リポジトリの中で実行してください。',
    en: 'There is no folder .changeset. Run the command in the repository.',
  },
  equal: {
    ja: '内容の違いがないため、チェンジセットは要りません。',
    en: 'Nothing differs in meaning: no changeset is needed.',
  },
  said: {
    ja: 'この変更は、まだ公開していないチェンジセットがすべて述べています。書き出すものはありません。',
    en: 'Changesets that are not released yet say all of this: there is nothing to write.',
  },
  written: { ja: '{file} に書き出しました（{bump}）。', en: 'Wrote {file} ({bump}).' },
  gone: {
    ja: '公開済みの id がありません：{ids}。記録は消さず、lifecycle で取り下げるか移してください。',
    en: 'Released ids are gone: {ids}. Do not remove a record: withdraw or redirect it with a lifecycle.',
  },
  less: {
    ja: 'この変更には {needed} の版上げが要りますが、チェンジセットは {pending} です。accords changeset で書き出してください。',
    en: 'The changes need a step of {needed}, and the changesets give {pending}. Write one with accords changeset.',
  },
  enough: { ja: 'チェンジセットは足りています（必要：{needed}）。', en: 'The changesets suffice (needed: {needed}).' },
  unreleased: {
    ja: '公開済みの版がまだないため、比べるものがありません。',
    en: 'There is no release yet, so there is nothing to compare with.',
  },
} as const satisfies Record<string, MessageTemplate>;

/** Runs `accords changeset [old]`. */
export const run: Run = ([old], options, context) => {
  const { files, language } = context;
  const folder = changesetFolder(files) ?? refuse(language, messages.folder);
  if (old === undefined && options.has('check') && lastReleaseTag(context) === undefined)
    return done(`${messages.unreleased[language]}\n`);
  const before = old === undefined ? lastRelease(context) : openVersion(old, context);
  const diff = compareVersions(before, currentVersion(options, context), context);
  if (diff.gone.length > 0) return failure(messages.gone, { ids: diff.gone.map(({ id }) => id) }, context);
  const pending = pendingTexts(folder, context);
  const less = lessThanNeeded(diff, pending);
  if (options.has('check')) {
    if (less) return failure(messages.less, { ...less }, context);
    return done(`${render(messages.enough, { needed: diff.bump }, language)}\n`);
  }
  if (diff.bump === 'none') return done(`${messages.equal[language]}\n`);
  const rest = unsaidIn(diff, pending);
  if (rest.bump === 'none' && !less) return done(`${messages.said[language]}\n`);
  // If steps were understated, the whole is said anew.
  const written = lessThanNeeded(diff, [...pending, changesetFor(rest)]) ? diff : rest;
  const file = relative(files.cwd, join(folder, `${slugOf(written)}.md`));
  writeFile(file, changesetFor(written), context);
  return done(`${render(messages.written, { file, bump: written.bump }, language)}\n`);
};

function changesetFor(diff: RegistryDiff): string {
  return changesetOf(diff, contractBumpOf(diff));
}

function pendingTexts(folder: string, { files }: Pick<CommandContext, 'files'>): readonly string[] {
  return files
    .readFolder(folder)
    .filter(({ file }) => file.endsWith('.md') && file !== 'README.md')
    .map(({ bytes }) => new TextDecoder().decode(bytes));
}

/** A package for which changesets give a smaller step than the changes need, and both steps. */
interface Shortfall {
  readonly needed: Bump;
  readonly pending: Bump;
}

function lessThanNeeded(diff: RegistryDiff, texts: readonly string[]): Shortfall | undefined {
  const steps: readonly (readonly [name: string, needed: Bump])[] = [
    [DATA, diff.bump],
    ['@digital-accords/model', contractBumpOf(diff)],
  ];
  return steps
    .map(([name, needed]) => ({ needed, pending: pendingBump(texts, name) }))
    .find(({ needed, pending }) => bumps.indexOf(pending) < bumps.indexOf(needed));
}

function contractBumpOf({ contract }: RegistryDiff): Bump {
  const steps = [...(contract?.schemas ?? []), ...(contract?.vocabularies ?? [])].map(({ bump }) => bump);
  return bumps.findLast((bump) => steps.includes(bump)) ?? 'none';
}

/** A changeset is named for the first record that it is about, so that those of two branches have two names. */
function slugOf(diff: RegistryDiff): string {
  const records = [diff.added, diff.withdrawn, diff.redirected, diff.restored, diff.changed].flat();
  return records[0]?.id.replaceAll('/', '-') ?? 'schemas';
}

/** Findings in the records, not a wrong use of the command. */
function failure(
  template: MessageTemplate,
  params: Parameters<typeof render>[1],
  { language }: CommandContext,
): Outcome {
  return { code: 1, out: '', err: `accords: ${render(template, params, language)}\n` };
}
