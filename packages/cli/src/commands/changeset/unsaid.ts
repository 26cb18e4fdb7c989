import { leastStep, type RecordHead, type RecordId, type RegistryDiff } from '@digital-accords/model';
import { markdownStyle } from '../diff/style.ts';
import { contractText, fieldOf, heads } from './changelog.ts';

/**
 * The part of a comparison that changesets do not say yet: two changesets of one release do not repeat each other.
 *
 * @param diff a comparison with the last release
 * @param texts changesets that are not released yet
 * @returns the comparison without the records, fields and terms of which a changeset says the same
 */
export function unsaidIn(diff: RegistryDiff, texts: readonly string[]): RegistryDiff {
  const lines = texts.flatMap((text) => text.split(/\r?\n/));
  const linesOn = (head: keyof typeof heads, id: RecordId): readonly string[] =>
    lines.filter((line) => line.startsWith(`- ${heads[head]}: `) && line.includes(markdownStyle.code(id)));
  const unsaid = <One extends { readonly id: RecordId }>(
    head: keyof typeof heads,
    all: readonly One[],
  ): readonly One[] => all.filter(({ id }) => linesOn(head, id).length === 0);
  const changed = diff.changed.flatMap((record) => {
    const said = linesOn('changed', record.id).flatMap((line) => line.split('</code>): ')[1]?.split(', ') ?? []);
    const fields = record.fields.filter((field) => !said.includes(fieldOf(record.type, field)));
    return fields.length > 0 ? [{ ...record, fields }] : [];
  });
  const contract = diff.contract && {
    vocabularies: diff.contract.vocabularies.filter(
      (one) => !lines.includes(`- ${heads.vocabularies}: ${contractText(one)}`),
    ),
    schemas: diff.contract.schemas.filter((one) => !lines.includes(`- ${heads.schemas}: ${contractText(one)}`)),
  };
  const rest = {
    ...diff,
    added: unsaid<RecordHead>('added', diff.added),
    withdrawn: unsaid('withdrawn', diff.withdrawn),
    redirected: unsaid('redirected', diff.redirected),
    restored: unsaid('restored', diff.restored),
    changed,
    status: unsaid('status', diff.status),
    ...(contract && { contract }),
  };
  return { ...rest, bump: leastStep(rest, contract) };
}
