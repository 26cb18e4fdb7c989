/** The words of `dispute-listed`. */
export const words = {
  description: {
    ja: '符号化報告には、二つの読解の食い違いがすべて、かつそれだけが載っている。',
    en: 'A coding report lists every difference between its two readings, and nothing else.',
  },
  messages: {
    missing: {
      ja: '葉「{leaf}」の {about} について、第一の読解は「{first}」、第二の読解は「{second}」ですが、報告に載っていません。どう定めたかを理由とともに加えてください。',
      en: 'At the leaf “{leaf}” the readings differ in {about}: “{first}” and “{second}”. The report does not list it; add how it was settled, with the reason.',
    },
    unfounded: {
      ja: '葉「{leaf}」の {about} について、二つの読解にこの食い違いはありません。読解のとおりに直すか、項目を削除してください。',
      en: 'The readings do not differ in this way in {about} at the leaf “{leaf}”. Correct the entry by the readings, or remove it.',
    },
    'field-missing': {
      ja: '{commitment} の {field} について、第一の読解は「{first}」、第二の読解は「{second}」ですが、報告に載っていません。どう定めたかを理由とともに加えてください。',
      en: 'The readings of {commitment} differ in {field}: “{first}” and “{second}”. The report does not list the difference. Add how it was settled, with the reason.',
    },
    'field-unfounded': {
      ja: '{commitment} の {field} について、二つの読解にこの食い違いはありません。読解のとおりに直すか、項目を削除してください。',
      en: 'The readings of {commitment} do not differ in this way in {field}. Correct the entry by the readings, or remove the entry.',
    },
  },
  documentation: {
    why: {
      ja: '符号化の信頼性は、互いに見ない二つの読解を比べて示します。食い違いを一つでも載せない報告や、実際にない食い違いを載せる報告からは、一致の程度も記録の根拠も分かりません。読解のファイルのとおりに食い違いを挙げ、それぞれをどう定めたかを理由とともに書いてください。',
      en: 'The reliability of the coding is shown by comparing two readings that do not see each other. A report that leaves a difference out, or lists one that is not there, hides how far they agree and what the records rest on. List the differences as the files of the readings have them, each with its settlement and the reason.',
    },
    failing: 'disputes: []   # although the readings differ at intro/5\n',
    passing:
      'disputes:\n  - leaf: intro/5\n    about: role\n    first: background\n    second: position\n    settled: background\n    reason:\n      ja: 文書全体の枠を示す文であり、当事者の見解を述べるものではないため、背景とした。\n      en: The sentence frames the whole document and states no view of the parties.\n',
  },
} as const;
