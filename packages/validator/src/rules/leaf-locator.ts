import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './leaf-locator.words.ts';

/** Each leaf has a locator of its own (codebook §1). */
export const leafLocator: Rule<typeof words> = {
  id: 'leaf-locator',
  severity: 'error',
  types: ['document'],
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const { text } = entry.record;
      if (text.state !== 'held') continue;
      const first = new Map<string, number>();
      for (const [index, { leaf }] of text.leaves.entries()) {
        const before = first.get(leaf);
        if (before === undefined) {
          first.set(leaf, index);
          continue;
        }
        const related = [{ entry, pointer: `/text/leaves/${before}/leaf` }];
        yield { messageId: 'repeated', params: { leaf }, entry, pointer: `/text/leaves/${index}/leaf`, related };
      }
    }
  },
};
