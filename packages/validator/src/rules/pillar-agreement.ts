import { type Authored, agreementOf, findRecord, type Registry } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import { standsAtPath } from '../ids/ids-of-path.ts';
import { nearestIds } from '../ids/nearest-ids.ts';
import { entriesOf, type Rule, type RuleContext, type RuleFinding } from '../rule/rule.ts';
import type { words } from './pillar-agreement.words.ts';

/** Pillars, areas and commitments that belong together belong to one agreement. */
export const pillarAgreement: Rule<typeof words> = {
  id: 'pillar-agreement',
  severity: 'error',
  types: ['pillar', 'commitment'],
  *check(context) {
    const own = new Set(context.entries.map(({ record }) => record.id));
    for (const entry of [...entriesOf(context, 'pillar'), ...entriesOf(context, 'commitment')]) {
      const { record } = entry;
      const { id } = record;
      const agreement = agreementOf(id);
      if (!findRecord(context.registry, 'agreement', agreement)) {
        yield* withoutAgreement(entry, agreement, context);
        continue;
      }
      const [pillar, pointer] = record.type === 'pillar' ? [record.parent, '/parent'] : [record.pillar, '/pillar'];
      // A pillar that does not exist is reported as a reference.
      if (pillar === undefined || !findRecord(context.registry, 'pillar', pillar)) continue;
      if (agreementOf(pillar) !== agreement)
        yield { messageId: 'other', params: { pillar, agreement }, entry, pointer };
      // One circle is one mistake: it is shown at the first of its records that are in the run.
      else if (record.type === 'pillar' && circleOf(id, context.registry).find((one) => own.has(one)) === id)
        yield { messageId: 'cycle', params: { id }, entry, pointer };
    }
  },
};

/** A file that is not where its id says is reported for that, and an agreement that failed its schema for that. */
function* withoutAgreement(
  entry: Entry<Authored.Pillar | Authored.Commitment>,
  agreement: Authored.AgreementId,
  { against, registry, failed }: RuleContext,
): Iterable<RuleFinding<typeof words>> {
  if (failed.has(agreement) || (!against && !standsAtPath(entry))) return;
  const { id } = entry.record;
  const suggestions = nearestIds(registry, agreement, ['agreement']);
  yield { messageId: 'agreement', params: { id, agreement }, entry, pointer: '/id', suggestions };
}

/** The ids of the circle of parents that a pillar is in, sorted; none if it is in none. */
function circleOf(id: Authored.PillarId, registry: Registry): readonly Authored.PillarId[] {
  const seen = new Set<Authored.PillarId>();
  for (let at: string | undefined = id; at !== undefined; at = findRecord(registry, 'pillar', at)?.parent) {
    if (at === id && seen.has(id)) return [...seen].sort();
    if (seen.has(at)) return [];
    seen.add(at);
  }
  return [];
}
