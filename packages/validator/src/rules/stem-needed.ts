import type { Authored } from '@digital-accords/model';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './stem-needed.words.ts';

/** What stands in the stem has a stem to stand in (codebook §4). */
export const stemNeeded: Rule<typeof words> = {
  id: 'stem-needed',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const pointer = entry.record.stem ? undefined : needing(entry.record);
      if (pointer !== undefined) yield { messageId: 'missing', entry, pointer };
    }
  },
};

/** One missing stem is one mistake, however much refers to it: the first place is shown. */
function needing({ predicates, actors }: Authored.Commitment): string | undefined {
  const actor = actors.findIndex(({ stated }) => stated === 'stem');
  if (actor >= 0) return `/actors/${actor}/stated`;
  const predicate = predicates.findIndex((one) => one.in === 'stem');
  return predicate >= 0 ? `/predicates/${predicate}/in` : undefined;
}
