/** The words of `dispute-listed`. */
export const words = {
  description: {
    ja: '分析報告書には、二つの分析の相違がすべて載っており、それ以外は載っていない。',
    en: 'A coding report lists every difference between its two readings, and nothing else.',
  },
  messages: {
    missing: {
      ja: '箇所「{leaf}」の{about}について、第一の分析は{first}、第二の分析は{second}ですが、分析報告書にありません。どう確定したかを、理由とともに加えてください。',
      en: 'At the passage “{leaf}”, the readings differ in {about}: {first} and {second}. The coding report does not list this difference. Add it, with the settlement and the reason.',
    },
    unfounded: {
      ja: '箇所「{leaf}」の{about}について、二つの分析にこの相違はありません。分析のとおりに直すか、この項目を削除してください。',
      en: 'At the passage “{leaf}”, the readings do not differ in {about} as this entry says. Correct the entry by the readings, or remove it.',
    },
    'field-missing': {
      ja: '「{commitment}」の{field}について、第一の分析は「{first}」、第二の分析は「{second}」ですが、分析報告書にありません。どう確定したかを、理由とともに加えてください。',
      en: 'The readings of “{commitment}” differ in {field}: “{first}” and “{second}”. The coding report does not list this difference. Add it, with the settlement and the reason.',
    },
    'field-unfounded': {
      ja: '「{commitment}」の{field}について、二つの分析にこの相違はありません。分析のとおりに直すか、この項目を削除してください。',
      en: 'The readings of “{commitment}” do not differ in {field} as this entry says. Correct the entry by the readings, or remove it.',
    },
  },
  documentation: {
    why: {
      ja: '分析の信頼性は、互いの結果を見ずに行った二つの分析を比べて示します。相違を漏らしたり、実際にない相違を載せたりすると、どの程度一致しているかが分かりません。分析のファイルのとおりに相違を挙げ、どう確定したかを理由とともに書いてください。',
      en: 'The reliability of the analysis is shown by two readings that were made without sight of each other. If the report leaves out a difference or lists one that does not exist, nobody knows how far the readings agree. List the differences as the files have them, each with its settlement and the reason.',
    },
    failing: 'disputes: []   # although the readings differ at intro/5\n',
    passing:
      'disputes:\n  - leaf: intro/5\n    about: role\n    first: background\n    second: position\n    settled: background\n    reason:\n      ja: 文書全体の枠を示す文であり、当事者の見解を述べるものではないため、背景とした。\n      en: The sentence frames the whole document and states no view of the parties.\n',
  },
} as const;
