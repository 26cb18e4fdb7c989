import type { Authored } from '@digital-accords/model';

/** What no two updates have in common, in parts: first the names that many updates share, then what is their own. */
export type UpdateKey = readonly string[];

/**
 * What makes two updates reports with the same evidence on the same subject.
 *
 * @param update an update
 * @returns its keys; two updates with one in common are one
 */
export function evidenceKeys({ about, evidence = [] }: Authored.Update): readonly UpdateKey[] {
  const keys: UpdateKey[] = [];
  for (const { id } of about) for (const one of evidence) keys.push(keyOf(id, one));
  return keys;
}

function keyOf(id: Authored.RecordId, evidence: Authored.Evidence): UpdateKey {
  if (evidence.kind === 'link') return [id, `${evidence.source.url}\n${evidence.source.excerpt}`];
  const { document, leaf, exact } = evidence.quote;
  return [id, document, leaf, exact];
}

/**
 * What makes two updates reports of one occurrence. A date that says only “by the day of the text” tells no two
 * occurrences apart.
 *
 * @param update an update
 * @returns its keys; two updates with one in common are probably one
 */
export function occurrenceKeys({ about, date }: Authored.Update): readonly UpdateKey[] {
  if (date === undefined || date.edtf.includes('..')) return [];
  return about.map(({ id, kind }) => [id, kind, date.edtf]);
}
