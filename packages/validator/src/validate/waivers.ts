import type { Authored } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import { rules } from '../generated/rules/rules.ts';
import { nearest } from '../nearest/nearest.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule/rule.ts';
import type { words } from './waiver-idle.words.ts';

/** Each waiver excuses a finding. This is checked after all rules, on their findings. */
export const waiverIdle = { id: 'waiver-idle', severity: 'error' } as const;

/** A finding and the rule that found it. */
export interface FindingOfRule {
  readonly rule: Pick<Rule, 'id' | 'severity'>;
  readonly finding: RuleFinding;
}

/**
 * Removes the findings that the registry waives. A waiver that excuses nothing is itself a finding. This is checked only if
 * the whole registry was checked and every file became a record, because otherwise a finding may be missing.
 *
 * @param found findings of all rules
 * @param context what the rules looked at
 * @returns the remaining findings
 */
export function applyWaivers(found: readonly FindingOfRule[], context: RuleContext): readonly FindingOfRule[] {
  const waivers = context.registry.byType.registry.flatMap((registry) => registry.waivers ?? []);
  const excused = new Set(waivers.map(keyOf));
  const standing = found.filter(
    ({ rule, finding }) => !excused.has(keyOf({ rule: rule.id, record: finding.entry.record.id })),
  );
  if (context.against || context.failed.size > 0) return standing;
  const used = new Set(found.map(({ rule, finding }) => keyOf({ rule: rule.id, record: finding.entry.record.id })));
  return [...standing, ...idle(context, used)];
}

function idle({ entries }: RuleContext, used: ReadonlySet<string>): readonly FindingOfRule[] {
  return entries.flatMap((entry) => {
    const waivers = entry.record.type === 'registry' ? (entry.record.waivers ?? []) : [];
    return waivers.flatMap((waiver, index) =>
      used.has(keyOf(waiver)) ? [] : [{ rule: waiverIdle, finding: idleFinding(waiver, entry, `/waivers/${index}`) }],
    );
  });
}

function idleFinding({ rule, record }: Authored.Waiver, entry: Entry, pointer: string): RuleFinding<typeof words> {
  const ids = rules.map(({ id }) => id);
  if (ids.includes(rule)) return { messageId: 'idle', params: { rule, record }, entry, pointer };
  const suggestions = nearest(rule, ids);
  return { messageId: 'unknown-rule', params: { rule }, entry, pointer: `${pointer}/rule`, suggestions };
}

function keyOf({ rule, record }: Pick<Authored.Waiver, 'rule' | 'record'>): string {
  return `${rule} ${record}`;
}
