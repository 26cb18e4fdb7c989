/** The words of `coverage-note`. */
export const words = {
  description: {
    ja: '葉の一部だけを引用するときは、残した部分について、引用するいずれかの記録に `coding` の注記がある。',
    en: 'Where quotes leave out part of a leaf, one of the records that quote it has a `coding` note on what is left out.',
  },
  messages: {
    missing: {
      ja: '葉「{leaf}」のうち「{rest}」がどの引用にも入っていません。引用を広げるか、残した理由を `coding` の注記に書いてください。',
      en: 'Of the leaf “{leaf}”, “{rest}” is in no quote. Quote more, or say in a `coding` note why it is left out.',
    },
  },
  documentation: {
    why: {
      ja: '葉の一部を引用から外すことは、その部分が約束でも進捗でもないという判断です。判断の理由が残っていなければ、見落としと区別できません。引用を広げるか、外した理由を `kind: coding` の注記に書いてください。',
      en: 'To leave part of a leaf out of every quote is to decide that it neither promises nor reports anything. Without a reason nobody can tell that decision from an oversight. Quote more of the leaf, or give the reason in a note of `kind: coding`.',
    },
    failing:
      'quotes:\n  - document: documents/jp-gb-frontier-technology-partnership-2026-ja\n    leaf: cooperation/research-security/s1\n    exact: 我々は、研究セキュリティに関する協力の深化を通じて重要・新興技術を保護するために連携し、\n# the leaf goes on after these words, and no note says why that is not quoted\n',
    passing:
      'quotes:\n  - document: documents/jp-gb-frontier-technology-partnership-2026-ja\n    leaf: cooperation/research-security/s1\n    exact: 我々は、研究セキュリティに関する協力の深化を通じて重要・新興技術を保護するために連携し、\nnotes:\n  - kind: coding\n    leaf: cooperation/research-security/s1\n    text:\n      ja: 中間の「必要性を認識し」の節は認識であり、単位としない。\n      en: The clause in between, which recognises a need, makes no unit.\n',
  },
} as const;
