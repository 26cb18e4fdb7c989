/** The words of `leaf-begins`. */
export const words = {
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
      'leaves:\n  - leaf: title\n    role: heading\n    begins: 日英フロンティア・テクノ\n  - leaf: background/1/s1   # the heading 背景 comes first\n    role: background\n    begins: 日英関係は、科学技術分野\n',
    passing:
      'leaves:\n  - leaf: title\n    role: heading\n    begins: 日英フロンティア・テクノ\n  - leaf: background/heading\n    role: heading\n    begins: 背景\n  - leaf: background/1/s1\n    role: background\n    begins: 日英関係は、科学技術分野\n',
  },
} as const;
