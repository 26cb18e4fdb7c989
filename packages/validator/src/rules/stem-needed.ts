import type { Authored } from '@digital-accords/model';
import { entriesOf, type Rule } from './rule.ts';

/** What stands in the stem has a stem to stand in (codebook §4). */
export const stemNeeded: Rule = {
  id: 'stem-needed',
  severity: 'error',
  description: {
    ja: 'リード文にある述部又は主体を持つコミットメントには、リード文の引用（`stem`）がある。',
    en: 'A commitment with a predicate or an actor in the stem quotes the stem.',
  },
  messages: {
    missing: {
      ja: '述部又は主体がリード文にあるとされていますが、`stem` がありません。リード文の引用を加えるか、場所を改めてください。',
      en: 'A predicate or an actor is said to stand in the stem, but there is no `stem`. Add the quote of the lead-in, or correct the place.',
    },
  },
  documentation: {
    why: {
      ja: '箇条書きの項目は、リード文の述部や主体を受けて初めて約束になります。そのリード文を引用していなければ、誰が何をすると述べたのかを読み手が確かめられません。`stem` にリード文を引くか、述部や主体が項目の中にあれば `in` や `stated` を改めてください。',
      en: 'An item of a list becomes a promise only through the predicate or the actor of its lead-in. Unless the lead-in is quoted, a reader cannot see who said to do what. Quote it in `stem`; if predicate and actor stand in the item itself, correct `in` or `stated`.',
    },
    failing: 'predicates:\n  - printed: 推進する\n    form: 推進する\n    in: stem\n# and no stem\n',
    passing:
      'stem:\n  document: documents/jp-gb-digital-partnership-2022-ja\n  leaf: 24/p1/cyber-resilience/b/s3\n  exact: 以下のようなイニシアティブを推進する。\npredicates:\n  - printed: 推進する\n    form: 推進する\n    in: stem\n',
  },
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const pointer = entry.record.stem ? undefined : needing(entry.record);
      if (pointer !== undefined) yield { message: 'missing', entry, pointer };
    }
  },
};

/** One missing stem is one mistake, however much refers to it: the first place is shown. */
function needing({ predicates, actors }: Authored.Commitment): string | undefined {
  const actor = actors.findIndex(({ stated }) => stated === 'stem');
  if (actor >= 0) return `/actors/${actor}/stated`;
  const predicate = predicates.findIndex((one) => one.in === 'stem');
  return predicate >= 0 ? `/predicates/${predicate}/in` : undefined;
}
