import type { Authored } from '@digital-accords/model';
import { quotedLeaves } from '../quotes/leaves.ts';
import { entriesOf, type Rule, type RuleContext } from '../rule/rule.ts';
import type { words } from './words-printed.words.ts';

/** Words that state a time frame or a rhythm are printed. */
export const wordsPrinted: Rule<typeof words> = {
  id: 'words-printed',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const { timeFrame, rhythm } = entry.record;
      const leaves = quotedLeaves(entry.record, context.placedTexts);
      const inherited = timeFrame?.basis === 'inherited';
      const stated = [
        {
          words: timeFrame?.words,
          pointer: '/timeFrame/words',
          texts: inherited ? wholeText(entry.record, context) : leaves,
        },
        { words: rhythm?.words, pointer: '/rhythm/words', texts: leaves },
      ];
      for (const { words, pointer, texts } of stated) {
        if (words === undefined || texts.length === 0 || texts.some((text) => text.includes(words))) continue;
        const messageId = inherited && pointer.startsWith('/timeFrame') ? 'absent-from-document' : 'absent';
        yield { messageId, params: { words }, entry, pointer };
      }
    }
  },
};

/** The canonical text of the document of the first quote. */
function wholeText({ quotes }: Authored.Commitment, { placedTexts }: RuleContext): readonly string[] {
  const placedText = placedTexts.get(quotes[0]?.document ?? '');
  return placedText ? [placedText.canonical.text] : [];
}
