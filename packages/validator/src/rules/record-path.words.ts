/** The words of `record-path`. */
export const words = {
  description: {
    ja: '台帳の記録のファイルは、種別と id から定まる場所にある。',
    en: 'The file of a record of the registry is at the place that its type and id give.',
  },
  messages: {
    differs: {
      ja: '記録「{id}」のファイルの場所は「records/{path}」です。ファイルを移すか、id を直してください。',
      en: 'The file of the record “{id}” belongs at “records/{path}”. Move the file, or correct the id.',
    },
  },
  documentation: {
    why: {
      ja: '記録の場所が種別と id から定まっていれば、id を知る人は誰でもファイルを開くことができ、同じ記録が二か所に置かれることもありません。提出するファイルは、どこに置いても構いません。',
      en: 'If the place of a record follows from its type and id, anybody who knows the id can open the file, and no record exists twice. A file that you submit may be anywhere.',
    },
    failing: '# records/updates/joint-call.yaml\ntype: update\nid: updates/semiconductor-joint-research-call\n',
    passing:
      '# records/updates/semiconductor-joint-research-call.yaml\ntype: update\nid: updates/semiconductor-joint-research-call\n',
  },
} as const;
