/** The words of `leaf-begins`. */
export const words = {
  description: {
    ja: '記録に書かれた箇所は、原文を区切って得られる箇所と、順に一致する。',
    en: 'The passages in the record are, in order, the passages into which the text divides.',
  },
  messages: {
    differs: {
      ja: 'ここには「{expected}」で始まる箇所（原文の{line}行目）が来ますが、「{begins}」と書かれています。箇所の抜け、余分又は区切りの違いを直してください。これより後の箇所は照合していません。',
      en: 'The passage here begins “{expected}” (line {line} of the source), but the record has “{begins}”. Add, remove or divide passages so that they agree. The passages after this one were not compared.',
    },
    'not-in-text': {
      ja: '原文の箇所はここまでで終わりです。「{begins}」に当たる箇所はありません。削除するか、原文の区切りを確かめてください。',
      en: 'The text has no more passages, so there is none for “{begins}”. Remove it, or check how the text divides.',
    },
    'not-authored': {
      ja: '原文の{line}行目「{expected}」以降の{count}か所が、記録に書かれていません。追加してください。',
      en: 'The last {count} passages of the text, from line {line} (“{expected}”), are not in the record. Add them.',
    },
  },
  documentation: {
    why: {
      ja: '箇所の本文は、記録に写さず、原文から切り出します。[document.text.leaves.begins]（最初の文字、12字まで）は、位置と役割が正しい箇所に付いていることを確かめるためのものです。合わない場合は、そこで箇所が抜けているか、余分であるか、区切りが違います。最初に合わない箇所から直してください。直さないと、それより後の箇所に別の箇所の役割が付きます。',
      en: 'The text of a passage is cut from the source, not copied into the record. Its first characters (at most 12) in [document.text.leaves.begins] show that locator and role belong to the right passage. If they do not agree, a passage is missing, superfluous or divided in another place. Start with the first one that differs; otherwise later passages take the roles of others.',
    },
    failing:
      'leaves:\n  - leaf: title\n    role: heading\n    begins: 日英フロンティア・テクノ\n  - leaf: background/1/s1   # the heading 背景 comes first\n    role: background\n    begins: 日英関係は、科学技術分野\n',
    passing:
      'leaves:\n  - leaf: title\n    role: heading\n    begins: 日英フロンティア・テクノ\n  - leaf: background/heading\n    role: heading\n    begins: 背景\n  - leaf: background/1/s1\n    role: background\n    begins: 日英関係は、科学技術分野\n',
  },
} as const;
