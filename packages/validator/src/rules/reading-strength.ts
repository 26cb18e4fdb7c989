import { type Authored, derivedStrength, isCurrent, strengthOf } from '@digital-accords/model';
import { coveringSameLeaf } from '../coverage/covering.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './reading-strength.words.ts';

/** Differences that explain why a reading is not what the record says. */
const explains: readonly string[] = ['units', 'predicates', 'strength'];

/**
 * What a reader gives words is what the record of these words derives, unless the readings differ there, which the report
 * settles. Advice: a reading is kept as it was made, and the record may be right.
 */
export const readingStrength: Rule<typeof words> = {
  id: 'reading-strength',
  severity: 'warning',
  types: ['coding-report'],
  *check(context) {
    for (const entry of entriesOf(context, 'coding-report')) {
      const { document, disputes, readings } = entry.record;
      const settled = new Set(disputes.filter(({ about }) => explains.includes(about)).map(({ leaf }) => leaf));
      for (const [index, { file }] of readings.entries()) {
        for (const { leaf, units } of context.coding.leaves.get(file) ?? []) {
          if (settled.has(leaf)) continue;
          for (const { exact, strength } of units) {
            const record = recordOf({ document, leaf, exact });
            if (!record || [strengthOf(record), derivedStrength(record.predicates)].includes(strength)) continue;
            const params = { file, leaf, strength, id: record.id, derived: strengthOf(record) };
            yield { messageId: 'differs', params, entry, pointer: `/readings/${index}/file` };
          }
        }
      }
    }

    /** The one commitment that quotes the same words. */
    function recordOf(quote: Authored.Quote): Authored.Commitment | undefined {
      const records = coveringSameLeaf(quote, 'commitment', context.registry)
        .filter((one) => one.quote.exact === quote.exact)
        .flatMap(({ record }) => (record.type === 'commitment' && isCurrent(record) ? [record] : []));
      return records.length === 1 ? records[0] : undefined;
    }
  },
};
