import type { Bump, ChangedRecord, ContractChange, RecordHead, RegistryDiff } from '@digital-accords/model';
import { fieldWay } from '@digital-accords/validator/report';
import { markdownStyle } from '../diff/style.ts';

/** Packages whose types and checks are made from schemas and vocabularies. */
const ofContract = ['@digital-accords/model', '@digital-accords/validator'] as const;
export const DATA = '@digital-accords/data';

const { text, code } = markdownStyle;

/**
 * The changeset of a comparison: the step for each package that it changes, and a changelog in both languages.
 *
 * @param diff a comparison with differences
 * @param contractBump the step that changes of schemas and vocabularies alone need
 * @returns a file in the form of Changesets
 */
export function changesetOf(diff: RegistryDiff, contractBump: Bump): string {
  const packages = [[DATA, diff.bump], ...ofContract.map((name) => [name, contractBump])];
  const bumps = packages.filter(([, bump]) => bump !== 'none').map(([name, bump]) => `"${name}": ${bump}`);
  return `---\n${bumps.join('\n')}\n---\n\n${changelogOf(diff).join('\n')}\n`;
}

function changelogOf(diff: RegistryDiff): readonly string[] {
  const { contract, status } = diff;
  const lines = [
    ...diff.added.map((record) => `Added / 追加: ${named(record)}`),
    ...diff.withdrawn.map((record) => `Withdrawn / 取下げ: ${named(record)}`),
    ...diff.redirected.map((record) => `Redirected / 移動: ${named(record)}`),
    ...diff.restored.map((record) => `Restored / 復活: ${named(record)}`),
    ...diff.changed.map((record) => `Changed / 変更: ${named(record)}: ${fieldsOf(record)}`),
    ...status.map(({ id }) => `Status changes with these records / 状態の変化: ${code(id)}`),
    ...(contract?.vocabularies ?? []).map((change) => `Vocabularies / 語彙: ${contractText(change)}`),
    ...(contract?.schemas ?? []).map((change) => `Schemas / スキーマ: ${contractText(change)}`),
  ];
  return lines.map((line) => `- ${line}`);
}

function named({ id, title }: RecordHead): string {
  return title ? `${text(title.en)} / ${text(title.ja)} (${code(id)})` : code(id);
}

/** The fields at the top of the record, each once. */
function fieldsOf({ type, fields }: ChangedRecord): string {
  const tops = new Set(fields.map(({ pointer }) => `/${pointer.split('/')[1] ?? ''}`));
  const titles = [...tops].map((pointer) =>
    (['en', 'ja'] as const).map((language) => fieldWay(type, pointer, language)),
  );
  return titles.map((one) => text(one.flat().join(' / '))).join(', ');
}

function contractText({ name, at, kind, bump }: ContractChange): string {
  return `${code(`${name}${at.startsWith('/') || at === '' ? at : `/${at}`}`)} ${kind} (${bump})`;
}
