import { type Authored, isCurrent, pathOf, type Registry } from '@digital-accords/model';
import { idsOfRun, repeatedBy, sharersAmong } from '../ids/sharers.ts';
import { perRegistry } from '../registry/per-registry.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import { evidenceKeys, occurrenceKeys } from '../updates/keys.ts';
import type { words } from './update-duplicate.words.ts';

/** One occurrence is one update. */
export const updateDuplicate: Rule<typeof words> = {
  id: 'update-duplicate',
  severity: 'error',
  types: ['update'],
  *check(context) {
    const run = idsOfRun(context);
    for (const entry of entriesOf(context, 'update')) {
      const { record } = entry;
      if (!isCurrent(record)) continue;
      const same = hasKnownWords(record, context.registry)
        ? repeatedBy(record.id, evidenceTexts(record), byEvidence(context.registry), run)
        : undefined;
      const alike = repeatedBy(record.id, occurrenceTexts(record), byOccurrence(context.registry), run);
      const id = same ?? alike;
      if (id === undefined) continue;
      const other = entriesOf(context, 'update').find((one) => one.record.id === id);
      yield {
        messageId: `${same ? 'evidence' : 'occurrence'}${other ? '-file' : ''}`,
        params: { other: id, path: other?.file.file ?? `records/${pathOf({ type: 'update', id })}` },
        entry,
        pointer: same ? '/evidence' : '/about',
        part: 'key',
        ...(other && { related: [{ entry: other, pointer: '/id' }] }),
      };
    }
  },
};

const byEvidence = perRegistry(({ byType }) => sharersAmong(byType.update.filter(isCurrent), evidenceTexts));
const byOccurrence = perRegistry(({ byType }) => sharersAmong(byType.update.filter(isCurrent), occurrenceTexts));

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

function evidenceTexts(update: Authored.Update): readonly string[] {
  return evidenceKeys(update).map((key) => key.join('\n'));
}

function occurrenceTexts(update: Authored.Update): readonly string[] {
  return occurrenceKeys(update).map((key) => key.join('\n'));
}
