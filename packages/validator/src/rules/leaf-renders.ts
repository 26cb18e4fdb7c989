import { findRecord, isHeld } from '@digital-accords/model';
import { nearest } from '../nearest/nearest.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './leaf-renders.words.ts';

/** Leaves of a parallel text are aligned with leaves that exist (codebook §7). */
export const leafRenders: Rule<typeof words> = {
  id: 'leaf-renders',
  severity: 'error',
  types: ['document'],
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const { record } = entry;
      if (!isHeld(record)) continue;
      const document = record.parallelTo;
      const other = document === undefined ? undefined : findRecord(context.registry, 'document', document);
      const leaves = other && isHeld(other) ? new Set(other.text.leaves.map(({ leaf }) => leaf)) : undefined;
      for (const [index, { leaf, renders = [] }] of record.text.leaves.entries()) {
        const pointer = `/text/leaves/${index}/renders`;
        if (document === undefined && renders.length > 0)
          yield { messageId: 'no-parallel', params: { leaf }, entry, pointer, part: 'key' };
        if (document === undefined || !leaves) continue;
        for (const [place, leaf] of renders.entries()) {
          if (leaves.has(leaf)) continue;
          const suggestions = nearest(leaf, leaves);
          yield {
            messageId: 'missing',
            params: { document, leaf },
            entry,
            pointer: `${pointer}/${place}`,
            suggestions,
          };
        }
      }
    }
  },
};
