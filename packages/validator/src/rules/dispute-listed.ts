import { disputesOf, type OpenDispute } from '@digital-accords/model';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './dispute-listed.words.ts';

/** A coding report lists the differences of its two readings: each of them, and no other (codebook §8). */
export const disputeListed: Rule<typeof words> = {
  id: 'dispute-listed',
  severity: 'error',
  types: ['coding-report'],
  *check(context) {
    for (const entry of entriesOf(context, 'coding-report')) {
      const [first, second] = entry.record.readings.map(({ file }) => context.coding.get(file));
      if (!first || !second) continue;
      const actual = disputesOf(first, second);
      const keys = new Set(actual.map(keyOf));
      const listed = new Set(entry.record.disputes.map(keyOf));
      for (const dispute of actual.filter((one) => !listed.has(keyOf(one)))) {
        yield { message: 'missing', params: { ...dispute }, entry, pointer: '/disputes', part: 'key' };
      }
      for (const [index, dispute] of entry.record.disputes.entries()) {
        if (keys.has(keyOf(dispute))) continue;
        const { leaf, about } = dispute;
        yield { message: 'unfounded', params: { leaf, about }, entry, pointer: `/disputes/${index}` };
      }
    }
  },
};

function keyOf({ leaf, about, first, second }: OpenDispute): string {
  return JSON.stringify([leaf, about, first, second]);
}
