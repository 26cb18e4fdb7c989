import type {
  Bump,
  ChangedRecord,
  ContractChange,
  FieldChange,
  RecordHead,
  RegistryDiff,
} from '@digital-accords/model';
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

/** What a line of the changelog begins with, in both languages. */
export const heads = {
  added: 'Added / 追加',
  withdrawn: 'Withdrawn / 取下げ',
  redirected: 'Redirected / 移動',
  restored: 'Restored / 復活',
  changed: 'Changed / 変更',
  status: 'Status changes with these records / 状態の変化',
  vocabularies: 'Vocabularies / 語彙',
  schemas: 'Schemas / スキーマ',
} as const;

function changelogOf(diff: RegistryDiff): readonly string[] {
  const of = (head: keyof typeof heads, texts: readonly string[]): readonly string[] =>
    texts.map((line) => `- ${heads[head]}: ${line}`);
  return [
    ...(['added', 'withdrawn', 'redirected', 'restored'] as const).flatMap((head) => of(head, diff[head].map(named))),
    ...of(
      'changed',
      diff.changed.map((record) => `${named(record)}: ${fieldsOf(record).join(', ')}`),
    ),
    ...of(
      'status',
      diff.status.map(({ id }) => code(id)),
    ),
    ...(['vocabularies', 'schemas'] as const).flatMap((head) =>
      of(head, (diff.contract?.[head] ?? []).map(contractText)),
    ),
  ];
}

function named({ id, title }: RecordHead): string {
  return title ? `${text(title.en)} / ${text(title.ja)} (${code(id)})` : code(id);
}

/** The fields at the top of a record that changed, each once. */
function fieldsOf({ type, fields }: ChangedRecord): readonly string[] {
  return [...new Set(fields.map((field) => fieldOf(type, field)))];
}

/** The field at the top of a record in which a change is, in both languages. */
export function fieldOf(type: string, { pointer }: Pick<FieldChange, 'pointer'>): string {
  const top = `/${pointer.split('/')[1] ?? ''}`;
  return text((['en', 'ja'] as const).flatMap((language) => fieldWay(type, top, language)).join(' / '));
}

/** A change of the contract in one line. */
export function contractText({ name, at, kind, bump }: ContractChange): string {
  return `${code(`${name}${at.startsWith('/') || at === '' ? at : `/${at}`}`)} ${kind} (${bump})`;
}
