import { type Authored, agreementOf, findRecord, type Registry } from '@digital-accords/model';
import { nearest } from '../nearest/nearest.ts';
import { standsAtPath } from './record-path.ts';
import { type Entry, entriesOf, type Finding, type Rule, type RuleContext } from './rule.ts';

/** Pillars, areas and commitments that belong together belong to one agreement. */
export const pillarAgreement: Rule = {
  id: 'pillar-agreement',
  severity: 'error',
  description: {
    ja: '柱、分野及びコミットメントは同じ合意に属し、親子関係は循環しない。idの先頭は実在する合意である。',
    en: 'Pillar, area and commitment belong to the same agreement, which exists, and no pillar is its own ancestor.',
  },
  messages: {
    agreement: {
      ja: 'id「{id}」の先頭「{agreement}」という合意はありません。idを改めるか、合意の記録を加えてください。',
      en: 'There is no agreement “{agreement}”, with which the id “{id}” begins. Correct the id, or add the agreement.',
    },
    other: {
      ja: '「{pillar}」は別の合意に属します。合意「{agreement}」の柱を指定してください。',
      en: '“{pillar}” belongs to another agreement. Name a pillar of “{agreement}”.',
    },
    cycle: {
      ja: '「{id}」は自らの上位になっています。`parent` を見直してください。',
      en: '“{id}” is its own ancestor. Correct `parent`.',
    },
  },
  documentation: {
    why: {
      ja: '柱と約束の id の先頭は、それが属する合意を示します。別の合意の柱に置かれた約束や、互いに上位になる柱があると、合意の構成を示すことも、柱ごとに集計することもできません。id の先頭、`pillar`、`parent` が同じ合意を指すように改めてください。',
      en: 'The first part of the id of a pillar or a commitment names its agreement. A commitment under a pillar of another agreement, or pillars that are each other’s parents, leave no structure to show or to count by. Let the id, `pillar` and `parent` point to the same agreement.',
    },
    failing:
      'type: commitment\nid: jp-gb-digital-council-2025/itu-t-cooperation\npillar: jp-gb-digital-partnership-2022/cyber-resilience\n',
    passing:
      'type: commitment\nid: jp-gb-digital-council-2025/itu-t-cooperation\npillar: jp-gb-digital-council-2025/digital-technical-standards\n',
  },
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
      if (agreementOf(pillar) !== agreement) yield { message: 'other', params: { pillar, agreement }, entry, pointer };
      // One circle is one mistake: it is shown at the first of its records that are in the run.
      else if (record.type === 'pillar' && circleOf(id, context.registry).find((one) => own.has(one)) === id)
        yield { message: 'cycle', params: { id }, entry, pointer };
    }
  },
};

/** A file that is not where its id says is reported for that, and an agreement that failed its schema for that. */
function* withoutAgreement(
  entry: Entry<Authored.Pillar | Authored.Commitment>,
  agreement: Authored.AgreementId,
  { scope, registry, failed }: RuleContext,
): Iterable<Finding> {
  if (failed.has(agreement) || (scope === 'registry' && !standsAtPath(entry))) return;
  const { id } = entry.record;
  const ids = registry.byType.agreement.map((one) => one.id);
  const suggestions = nearest(agreement, ids);
  yield { message: 'agreement', params: { id, agreement }, entry, pointer: '/id', suggestions };
}

/** The ids of the circle of parents that a pillar is in, sorted; none where it is in none. */
function circleOf(id: Authored.PillarId, registry: Registry): readonly Authored.PillarId[] {
  const seen = new Set<Authored.PillarId>();
  for (let at: string | undefined = id; at !== undefined; at = findRecord(registry, 'pillar', at)?.parent) {
    if (at === id && seen.has(id)) return [...seen].sort();
    if (seen.has(at)) return [];
    seen.add(at);
  }
  return [];
}
