import { type Authored, findRecord, type Registry, relationScope } from '@digital-accords/model';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './relation-cycle.words.ts';

/** Relations never lead back to where they began. */
export const relationCycle: Rule<typeof words> = {
  id: 'relation-cycle',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      for (const [index, { kind, to }] of (entry.record.relations ?? []).entries()) {
        // What other parties promised is no ancestor.
        if (relationScope[kind] === 'other-parties') continue;
        const path = pathBack(to, entry.record.id, context.registry);
        if (!path) continue;
        const params = { path: [entry.record.id, ...path] };
        yield { messageId: 'cycle', params, entry, pointer: `/relations/${index}/to` };
      }
    }
  },
};

/** The way from one commitment back to another by relations, or undefined if there is none. */
function pathBack(
  from: Authored.CommitmentId,
  goal: Authored.CommitmentId,
  registry: Registry,
): readonly Authored.CommitmentId[] | undefined {
  const before = new Map<Authored.CommitmentId, Authored.CommitmentId | undefined>([[from, undefined]]);
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return trace(at, before);
    for (const { kind, to } of findRecord(registry, 'commitment', at)?.relations ?? []) {
      if (relationScope[kind] === 'other-parties' || before.has(to)) continue;
      before.set(to, at);
      open.push(to);
    }
  }
  return undefined;
}

function trace(
  end: Authored.CommitmentId,
  before: ReadonlyMap<Authored.CommitmentId, Authored.CommitmentId | undefined>,
): readonly Authored.CommitmentId[] {
  const path = [end];
  for (let at = before.get(end); at !== undefined; at = before.get(at)) path.unshift(at);
  return path;
}
