import type { Authored, DocumentReading, LeafProblem } from '@digital-accords/model';
import { type Entry, entriesOf, type Finding, type Rule } from './rule.ts';

/** How many leaves a misfit may have shifted for a contact leaf to show in its place. */
const NEAR = 2;

/** The authored leaves are those of the text, in order (design, invariant 1). */
export const leafBegins: Rule = {
  id: 'leaf-begins',
  severity: 'error',
  description: {
    ja: '記録された葉は、原文を区切って得られる葉と順に一致する。',
    en: 'The authored leaves are, in order, those into which the text divides.',
  },
  messages: {
    differs: {
      ja: 'この位置の葉は「{expected}」で始まりますが、「{begins}」と書かれています（原文{line}行目）。葉の抜け・余分・区切りを直してください。これより後の葉は照合していません。',
      en: 'The leaf at this place begins “{expected}” (line {line} of the source), not “{begins}”. Add, remove or cut leaves until they fit; those after it were not compared.',
    },
    'not-in-text': {
      ja: '原文の葉はここまでで尽きています。「{begins}」に当たる葉はありません。削除するか、原文の区切りを確かめてください。',
      en: 'The text has no more leaves; there is none for “{begins}”. Remove it, or check how the text divides.',
    },
    'not-authored': {
      ja: '原文の{line}行目「{expected}」以降の{count}個の葉が記録されていません。続きを書き足してください。',
      en: 'The last {count} leaves of the text, from line {line} (“{expected}”) on, are not recorded. Add them.',
    },
  },
  documentation: {
    why: {
      ja: '葉の本文は記録に写さず、原文から切り出します。`begins`（葉の最初の文字、12字まで）は、位置指定と役割が正しい葉に付いていることを確かめる印です。合わないときは、そこで葉が一つ抜けているか、余っているか、区切りが違っています。役割をずらしたままにせず、最初に合わない葉から直してください。',
      en: 'The text of a leaf is cut from the source and not copied into the record. `begins`, its first characters (at most 12), shows that locator and role stand on the leaf that was meant. Where it does not fit, a leaf is missing, extra or cut elsewhere; mend the first that differs, so that no role slides to another sentence.',
    },
    failing:
      'leaves:\n  - at: title\n    role: heading\n    begins: 日英フロンティア・テクノ\n  - at: background/1/s1   # the heading 背景 comes first\n    role: background\n    begins: 日英関係は、科学技術分野\n',
    passing:
      'leaves:\n  - at: title\n    role: heading\n    begins: 日英フロンティア・テクノ\n  - at: background/heading\n    role: heading\n    begins: 背景\n  - at: background/1/s1\n    role: background\n    begins: 日英関係は、科学技術分野\n',
  },
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const reading = context.readings.get(entry.record.id);
      if (reading?.document !== entry.record) continue;
      for (const problem of reading.problems) yield* findingsOf(problem, reading, entry);
    }
  },
};

function* findingsOf(problem: LeafProblem, reading: DocumentReading, entry: Entry): Iterable<Finding> {
  const { leaves } = reading.document.text;
  switch (problem.problem) {
    case 'begins-differs': {
      const { index } = problem;
      const begins = leaves[index]?.begins ?? '';
      const expected = nearContact(leaves, index) ? { phrase: 'left-out' } : problem.begins;
      const params = { expected, begins, line: reading.canonical.leaves[index]?.source.line ?? 0 };
      yield { message: 'differs', params, entry, pointer: `/text/leaves/${index}/begins` };
      break;
    }
    case 'not-in-text': {
      const { index } = problem;
      const begins = leaves[index]?.begins ?? '';
      yield { message: 'not-in-text', params: { begins }, entry, pointer: `/text/leaves/${index}/begins` };
      break;
    }
    case 'not-authored': {
      const { line, count } = problem;
      const expected = nearContact(leaves, leaves.length) ? { phrase: 'left-out' } : problem.begins;
      yield { message: 'not-authored', params: { expected, line, count }, entry, pointer: '/text/leaves', part: 'key' };
      break;
    }
    case 'repeated-locator':
  }
}

/** Contact details are in no message (codebook §1). Where leaves are shifted, those beside a contact leaf may be some. */
function nearContact(leaves: readonly Authored.AuthoredLeaf[], index: number): boolean {
  return leaves.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(({ contact }) => contact);
}
