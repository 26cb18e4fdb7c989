import type { Authored } from '@digital-accords/model';
import { quotedLeaves } from './quoted-leaves.ts';
import { entriesOf, type Rule, type RuleContext } from './rule.ts';

/** Words that state a time frame or a rhythm are printed. */
export const wordsPrinted: Rule = {
  id: 'words-printed',
  severity: 'error',
  description: {
    ja: '時期と頻度の文言は、引用された葉に（継承された時期は文書のいずれかの葉に）印刷されている。',
    en: 'The words of a time frame or rhythm are printed in a quoted leaf; those of an inherited time frame, in any leaf of the document.',
  },
  messages: {
    absent: {
      ja: '「{words}」は引用された葉にありません。印刷のとおりに写してください。',
      en: '“{words}” does not stand in a quoted leaf. Copy the words as printed.',
    },
    'absent-from-document': {
      ja: '継承されたとされる「{words}」は、文書のどこにもありません。印刷のとおりに写してください。',
      en: '“{words}”, said to be inherited, stands nowhere in the document. Copy the words as printed.',
    },
  },
  documentation: {
    why: {
      ja: '期限や頻度は、遅れや更新の間隔を計算する元になります。原文に印刷されていない時期を補えば、政府が述べていない期限を述べたことになります。`words` には印刷のとおりに写し、文書全体の前置きから引き継いだ時期は `basis: inherited` としてください。',
      en: 'Due dates and rhythms decide when something is past due or silent. To add a time that is not printed would give a government a deadline that it never stated. Copy the `words` as printed; a time frame taken over from the introduction of the document has `basis: inherited`.',
    },
    failing: 'rhythm:\n  every: P3M\n  words: 3か月ごと\n',
    passing: 'rhythm:\n  every: P3M\n  words: 四半期ごと\n',
  },
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const { timeFrame, rhythm } = entry.record;
      const leaves = quotedLeaves(entry.record, context.readings);
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
        const message = inherited && pointer.startsWith('/timeFrame') ? 'absent-from-document' : 'absent';
        yield { message, params: { words }, entry, pointer };
      }
    }
  },
};

/** The canonical text of the document of the first quote. */
function wholeText({ quotes }: Authored.Commitment, { readings }: RuleContext): readonly string[] {
  const reading = readings.get(quotes[0]?.document ?? '');
  return reading ? [reading.canonical.text] : [];
}
