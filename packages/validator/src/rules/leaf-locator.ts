import { entriesOf, type Rule } from '../rule/rule.ts';

/** Each leaf has a locator of its own (codebook §1). */
export const leafLocator: Rule = {
  id: 'leaf-locator',
  severity: 'error',
  types: ['document'],
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const { text } = entry.record;
      if (text.state !== 'held') continue;
      const first = new Map<string, number>();
      for (const [index, { at }] of text.leaves.entries()) {
        const before = first.get(at);
        if (before === undefined) {
          first.set(at, index);
          continue;
        }
        const related = [{ entry, pointer: `/text/leaves/${before}/at` }];
        yield { message: 'repeated', params: { at }, entry, pointer: `/text/leaves/${index}/at`, related };
      }
    }
  },
};
