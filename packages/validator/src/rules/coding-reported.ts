import { isCurrent } from '@digital-accords/model';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './coding-reported.words.ts';

/** A document that is coded complete was read twice, and a report tells how (codebook §8). */
export const codingReported: Rule<typeof words> = {
  id: 'coding-reported',
  severity: 'error',
  types: ['document'],
  *check(context) {
    const { registry, failed } = context;
    const reported = new Set(registry.byType['coding-report'].filter(isCurrent).map(({ document }) => document));
    for (const entry of entriesOf(context, 'document')) {
      const { id, text } = entry.record;
      if (text.state !== 'held' || text.coding !== 'complete' || reported.has(id)) continue;
      const report = id.replace('documents/', 'coding-reports/');
      if (!failed.has(report)) yield { messageId: 'missing', params: { id, report }, entry, pointer: '/text/coding' };
    }
  },
};
