import type { Authored, LeafProblem, PlacedText } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import { entriesOf, type Rule, type RuleFinding } from '../rule/rule.ts';
import type { words } from './leaf-begins.words.ts';

/** How many leaves a misfit may have shifted for a contact leaf to show in its place. */
const NEAR = 2;

/** The authored leaves are those of the text, in order (design, invariant 1). */
export const leafBegins: Rule<typeof words> = {
  id: 'leaf-begins',
  severity: 'error',
  types: ['document'],
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const placedText = context.placedTexts.get(entry.record.id);
      if (placedText?.document !== entry.record) continue;
      for (const problem of placedText.problems) yield* findingsOf(problem, placedText, entry);
    }
  },
};

function* findingsOf(problem: LeafProblem, placedText: PlacedText, entry: Entry): Iterable<RuleFinding<typeof words>> {
  const { leaves } = placedText.document.text;
  switch (problem.problem) {
    case 'begins-differs': {
      const { index } = problem;
      const begins = leaves[index]?.begins ?? '';
      const expected = nearContact(leaves, index) ? { phrase: 'left-out' } : problem.begins;
      const params = { expected, begins, line: placedText.canonical.leaves[index]?.source.line ?? 0 };
      yield { messageId: 'differs', params, entry, pointer: `/text/leaves/${index}/begins` };
      break;
    }
    case 'not-in-text': {
      const { index } = problem;
      const begins = leaves[index]?.begins ?? '';
      yield { messageId: 'not-in-text', params: { begins }, entry, pointer: `/text/leaves/${index}/begins` };
      break;
    }
    case 'not-authored': {
      const { line, count } = problem;
      const expected = nearContact(leaves, leaves.length) ? { phrase: 'left-out' } : problem.begins;
      yield {
        messageId: 'not-authored',
        params: { expected, line, count },
        entry,
        pointer: '/text/leaves',
        part: 'key',
      };
      break;
    }
    case 'repeated-locator':
  }
}

/** Contact details are in no message (codebook §1). Where leaves are shifted, those beside a contact leaf may be some. */
function nearContact(leaves: readonly Authored.DocumentLeaf[], index: number): boolean {
  return leaves.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(({ redacted }) => redacted);
}
