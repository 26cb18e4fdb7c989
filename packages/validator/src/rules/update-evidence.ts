import { entriesOf, type Rule, type RuleFinding } from '../rule/rule.ts';
import type { MessageId } from '../words/message.ts';
import type { words } from './update-evidence.words.ts';

/** An update has evidence; if no evidence was found, it has the search instead (codebook §6). */
export const updateEvidence: Rule<typeof words> = {
  id: 'update-evidence',
  severity: 'error',
  types: ['update'],
  *check(context) {
    for (const entry of entriesOf(context, 'update')) {
      const { about, evidence, search } = entry.record;
      const key = (messageId: MessageId<typeof words>, pointer: string): RuleFinding<typeof words> => ({
        messageId,
        entry,
        pointer,
        part: 'key',
      });
      const absent = about.filter(({ kind }) => kind === 'no-evidence-found').length;
      if (absent > 0 && absent < about.length) yield key('mixed', '/about');
      else if (absent > 0) {
        if (search === undefined) yield { messageId: 'no-search', entry, pointer: '/type' };
        if (evidence !== undefined) yield key('needless-evidence', '/evidence');
      } else {
        if (evidence === undefined) yield { messageId: 'no-evidence', entry, pointer: '/type' };
        if (search !== undefined) yield key('needless-search', '/search');
      }
      for (const [index, { kind, basis }] of about.entries())
        if (kind !== 'no-evidence-found' && basis === undefined) yield key('no-basis', `/about/${index}/kind`);
    }
  },
};
