/** The words of `stem-needed`. */
export const words = {
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
} as const;
