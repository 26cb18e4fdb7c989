import { type Authored, isCurrent, pathOf } from '@digital-accords/model';
import { idsOfRun, repeatedBy, sharersAmong } from '../ids/sharers.ts';
import { perRegistry } from '../registry/per-registry.ts';
import { registryNaming } from '../registry/registry-naming.ts';
import { entriesOf, type Rule, type RuleContext } from '../rule/rule.ts';
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
      const repeated = isCurrent(record) ? repeatedIn(record, context, run) : undefined;
      if (repeated === undefined) continue;
      const { by, id } = repeated;
      const other = entriesOf(context, 'update').find((one) => one.record.id === id);
      yield {
        messageId: `${by}${other ? '-file' : ''}`,
        params: { other: id, path: other?.file.file ?? `records/${pathOf({ type: 'update', id })}` },
        entry,
        pointer: by === 'evidence' ? '/evidence' : '/about',
        part: 'key',
        ...(other && { related: [{ entry: other, pointer: '/id' }] }),
      };
    }
  },
};

/** By what two updates are one, the gravest first. */
const grounds = [ground('evidence', evidenceKeys), ground('occurrence', occurrenceKeys)] as const;

function ground<Name extends string>(by: Name, keysOf: (update: Authored.Update) => readonly UpdateKey[]) {
  const texts = (update: Authored.Update): readonly string[] => keysOf(update).map((key) => key.join('\n'));
  return { by, texts, sharers: perRegistry(({ byType }) => sharersAmong(byType.update.filter(isCurrent), texts)) };
}

/** The update that an update repeats, and by what. */
function repeatedIn(
  update: Authored.Update,
  context: RuleContext,
  run: ReadonlySet<Authored.RecordId>,
): { readonly by: (typeof grounds)[number]['by']; readonly id: Authored.RecordId } | undefined {
  // Only updates on the same subject can have a key in common.
  const parts = update.about.map((subject) => ({
    part: { ...update, about: [subject] as const },
    registry: registryNaming(context, subject.id),
  }));
  for (const { by, texts, sharers } of grounds) {
    for (const { part, registry } of parts) {
      const id = repeatedBy(update.id, texts(part), sharers(registry), run);
      if (id !== undefined) return { by, id };
    }
  }
  return undefined;
}
