/** The words of `stem-needed`. */
export const words = {
  description: {
    ja: '述語又は主体が導入句にあるコミットメントは、導入句を引用する。',
    en: 'A commitment whose predicate or actor is in the lead-in quotes the lead-in.',
  },
  messages: {
    missing: {
      ja: '述語又は主体が導入句にあるとされていますが、[commitment.stem]がありません。導入句を引用するか、記載箇所を直してください。',
      en: 'A predicate or an actor is said to be in the lead-in, but the record has no [commitment.stem]. Quote the lead-in, or correct the place.',
    },
  },
  documentation: {
    why: {
      ja: '箇条書きの項目は、導入句の述語や主体と合わせて、誰が何を行うかを述べます。導入句が引用されていなければ、読む人がそれを確かめることができません。',
      en: 'An item of a list says who will do what only together with the predicate or the actor of its lead-in. Unless the lead-in is quoted, readers cannot check it.',
    },
    failing: 'predicates:\n  - printed: 推進する\n    form: 推進する\n    in: stem\n# and no stem\n',
    passing:
      'stem:\n  document: documents/jp-gb-digital-partnership-2022-ja\n  leaf: 24/p1/cyber-resilience/b/s3\n  exact: 以下のようなイニシアティブを推進する。\npredicates:\n  - printed: 推進する\n    form: 推進する\n    in: stem\n',
  },
} as const;
