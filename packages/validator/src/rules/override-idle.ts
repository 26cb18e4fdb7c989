import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './override-idle.words.ts';

/** An override corrects something (codebook §1). */
export const overrideIdle: Rule<typeof words> = {
  id: 'override-idle',
  severity: 'error',
  types: ['document'],
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const idle = context.placedTexts.get(entry.record.id)?.canonical.idle ?? [];
      const overrides = entry.record.text.state === 'held' ? (entry.record.text.overrides ?? []) : [];
      for (const [index, override] of overrides.entries()) {
        if (!idle.includes(override)) continue;
        const { op, line, column } = override;
        yield {
          messageId: 'idle',
          params: { op: { term: `Override/${op}` }, line, column },
          entry,
          pointer: `/text/overrides/${index}`,
        };
      }
    }
  },
};
