/** The words of `record-path`. */
export const words = {
  description: {
    ja: '台帳の記録ファイルの場所は、種別とidから定まる。',
    en: 'The file of a record of the registry stands where its type and id say.',
  },
  messages: {
    differs: {
      ja: 'id「{id}」の記録は「records/{path}」に置きます。ファイルを移すか、idを改めてください。',
      en: 'The record “{id}” belongs in “records/{path}”. Move the file or correct the id.',
    },
  },
  documentation: {
    why: {
      ja: '記録の場所が種別と id から一つに定まっていれば、id を知るだけで記録を開くことができ、同じ記録が二か所に置かれることもありません。指摘にある場所へファイルを移すか、id が誤っていれば改めてください。投稿するファイルはどこに置いても構いません。',
      en: 'If the place of a record follows from its type and id, whoever knows the id can open the file, and no record exists twice. Move the file to the place that the finding names, or correct the id. A file that is submitted may lie anywhere.',
    },
    failing: '# records/updates/joint-call.yaml\ntype: update\nid: updates/semiconductor-joint-research-call\n',
    passing:
      '# records/updates/semiconductor-joint-research-call.yaml\ntype: update\nid: updates/semiconductor-joint-research-call\n',
  },
} as const;
