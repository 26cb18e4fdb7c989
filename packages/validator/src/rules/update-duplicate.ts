import { type Authored, isCurrent, type Registry } from '@digital-accords/model';
import { perRegistry } from './per-registry.ts';
import { entriesOf, type Rule } from './rule.ts';
import { idsOfRun, repeatedBy, sharersAmong } from './sharers.ts';

/** One occurrence is one update. */
export const updateDuplicate: Rule = {
  id: 'update-duplicate',
  severity: 'error',
  types: ['update'],
  *check(context) {
    const run = idsOfRun(context);
    for (const entry of entriesOf(context, 'update')) {
      const { record } = entry;
      if (!isCurrent(record)) continue;
      const same = hasKnownWords(record, context.registry)
        ? repeatedBy(record.id, evidenceKeys(record).map(textOf), byEvidence(context.registry), run)
        : undefined;
      const alike = repeatedBy(record.id, occurrenceKeys(record).map(textOf), byOccurrence(context.registry), run);
      if (same) yield { message: 'evidence', params: { other: same }, entry, pointer: '/evidence', part: 'key' };
      else if (alike) yield { message: 'occurrence', params: { other: alike }, entry, pointer: '/about', part: 'key' };
    }
  },
};

const byEvidence = perRegistry(({ byType }) => sharersAmong(byType.update.filter(isCurrent), textsBy(evidenceKeys)));
const byOccurrence = perRegistry(({ byType }) =>
  sharersAmong(byType.update.filter(isCurrent), textsBy(occurrenceKeys)),
);

/** What the updates of a registry rest on: most lines of a stream rest on other words, and need not be compared further. */
const wordsOfUpdates = perRegistry(
  ({ byType }) => new Set(byType.update.flatMap(({ evidence = [] }) => evidence.map(wordsOf))),
);

function hasKnownWords({ evidence = [] }: Authored.Update, registry: Registry): boolean {
  const known = wordsOfUpdates(registry);
  return evidence.some((one) => known.has(wordsOf(one)));
}

function wordsOf(evidence: Authored.Evidence): string {
  return evidence.kind === 'link' ? evidence.source.url : evidence.quote.exact;
}

/** What no two updates have in common, in parts: first the names that many updates share, then what is their own. */
export type UpdateKey = readonly string[];

function textOf(key: UpdateKey): string {
  return key.join('\n');
}

function textsBy(
  keys: (update: Authored.Update) => readonly UpdateKey[],
): (update: Authored.Update) => readonly string[] {
  return (update) => keys(update).map(textOf);
}

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
