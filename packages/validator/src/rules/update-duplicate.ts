import { type Authored, isCurrent, type Registry } from '@digital-accords/model';
import { idsOfRun, repeatedBy, sharersAmong } from '../ids/sharers.ts';
import { perRegistry } from '../registry/per-registry.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import { evidenceKeys, occurrenceKeys, type UpdateKey } from '../updates/keys.ts';
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

function textOf(key: UpdateKey): string {
  return key.join('\n');
}

function textsBy(
  keys: (update: Authored.Update) => readonly UpdateKey[],
): (update: Authored.Update) => readonly string[] {
  return (update) => keys(update).map(textOf);
}
