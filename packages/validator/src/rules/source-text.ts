import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './source-text.words.ts';

/** The text of a held document is at hand and is the one that was coded. */
export const sourceText: Rule<typeof words> = {
  id: 'source-text',
  severity: 'error',
  types: ['document'],
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const { id, text } = entry.record;
      if (text.state !== 'held' || context.placedTexts.has(id)) continue;
      const { file, sha256 } = text;
      const actual = context.sources.get(file)?.sha256;
      if (actual === undefined) yield { messageId: 'missing', params: { file }, entry, pointer: '/text/file' };
      else if (actual !== sha256)
        yield { messageId: 'differs', params: { file, actual }, entry, pointer: '/text/sha256' };
    }
  },
};
