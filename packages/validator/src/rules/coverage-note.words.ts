/** The words of `coverage-note`. */
export const words = {
  description: {
    ja: '箇所の一部だけを引用する場合、引用する記録のどれかに、残した部分についての注記（[note-kind/coding]）がある。',
    en: 'If quotes leave out part of a passage, one of the records that quote it has a note ([note-kind/coding]) on that part.',
  },
  messages: {
    missing: {
      ja: '箇所「{leaf}」のうち、「{rest}」がどの引用にも含まれていません。引用を広げるか、含めない理由を注記（[note-kind/coding]）に書いてください。',
      en: 'No quote of the passage “{leaf}” includes “{rest}”. Quote more of the passage, or give the reason in a note ([note-kind/coding]).',
    },
  },
  documentation: {
    why: {
      ja: '箇所の一部を引用に含めないことは、その部分がコミットメントでも進捗でもないという判断です。理由がなければ、判断と見落としを区別できません。',
      en: 'Whoever leaves part of a passage out of every quote decides that it neither promises nor reports anything. Without the reason, nobody can tell this decision from an oversight.',
    },
    failing:
      'quotes:\n  - document: documents/jp-gb-frontier-technology-partnership-2026-ja\n    leaf: cooperation/research-security/s1\n    exact: 我々は、研究セキュリティに関する協力の深化を通じて重要・新興技術を保護するために連携し、\n# the leaf goes on after these words, and no note says why that is not quoted\n',
    passing:
      'quotes:\n  - document: documents/jp-gb-frontier-technology-partnership-2026-ja\n    leaf: cooperation/research-security/s1\n    exact: 我々は、研究セキュリティに関する協力の深化を通じて重要・新興技術を保護するために連携し、\nnotes:\n  - kind: coding\n    leaf: cooperation/research-security/s1\n    text:\n      ja: 中間の「必要性を認識し」の節は認識であり、単位としない。\n      en: The clause in between, which recognises a need, makes no unit.\n',
  },
} as const;
