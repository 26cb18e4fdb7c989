import { type Authored, isCurrent } from '@digital-accords/model';
import { perRegistry } from './per-registry.ts';
import { entriesOf, type Rule } from './rule.ts';
import { idsOfRun, repeatedBy, sharersAmong } from './sharers.ts';

/** One occurrence is one update. */
export const updateDuplicate: Rule = {
  id: 'update-duplicate',
  severity: 'error',
  *check(context) {
    const run = idsOfRun(context);
    for (const entry of entriesOf(context, 'update')) {
      const { record } = entry;
      if (!isCurrent(record)) continue;
      const same = repeatedBy(record.id, evidenceKeys(record), byEvidence(context.registry), run);
      const alike = repeatedBy(record.id, occurrenceKeys(record), byOccurrence(context.registry), run);
      if (same) yield { message: 'evidence', params: { other: same }, entry, pointer: '/evidence', part: 'key' };
      else if (alike) yield { message: 'occurrence', params: { other: alike }, entry, pointer: '/about', part: 'key' };
    }
  },
};

const byEvidence = perRegistry(({ byType }) => sharersAmong(byType.update.filter(isCurrent), evidenceKeys));
const byOccurrence = perRegistry(({ byType }) => sharersAmong(byType.update.filter(isCurrent), occurrenceKeys));

/**
 * What makes two updates reports with the same evidence on the same subject.
 *
 * @param update an update
 * @returns its keys; two updates with one in common are one
 */
export function evidenceKeys({ about, evidence = [] }: Authored.Update): readonly string[] {
  return about.flatMap(({ id }) => evidence.map((one) => `${id}\n${wordsOf(one)}`));
}

function wordsOf(evidence: Authored.Evidence): string {
  if (evidence.kind === 'link') return `${evidence.source.url}\n${evidence.source.excerpt}`;
  const { document, leaf, exact } = evidence.quote;
  return `${document}\n${leaf}\n${exact}`;
}

/**
 * What makes two updates reports of one occurrence. A date that says only “by the day of the text” tells no two
 * occurrences apart.
 *
 * @param update an update
 * @returns its keys; two updates with one in common are probably one
 */
export function occurrenceKeys({ about, date }: Authored.Update): readonly string[] {
  if (date === undefined || date.edtf.includes('..')) return [];
  return about.map(({ id, kind }) => `${id}\n${kind}\n${date.edtf}`);
}
