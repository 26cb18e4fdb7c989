/** The words of `file-size`. */
export const words = {
  description: {
    ja: 'ファイルと行の大きさは、上限を超えない。',
    en: 'Files and lines are no larger than the limit.',
  },
  messages: {
    'too-large': {
      ja: 'ファイルの大きさは {size} バイトで、上限の {limit} バイトを超えています。一つのファイルに、一つの記録だけを書いてください。',
      en: 'The file has {size} bytes; the limit is {limit}. Write one record in each file.',
    },
    'too-many-values': {
      ja: 'ファイルにある値の数が、上限の {limit} を超えています。一つのファイルに、一つの記録だけを書いてください。',
      en: 'The file has more than {limit} values. Write one record in each file.',
    },
    'line-too-long': {
      ja: '行の長さは {size} バイトで、上限の {limit} バイトを超えています。一行に、一つの記録だけを書いてください。',
      en: 'The line has {size} bytes; the limit is {limit}. Write one record on each line.',
    },
  },
  documentation: {
    why: {
      ja: '一つの記録は、数キロバイトに収まります。1 MiB を超えるファイルは、多くの記録をまとめたものか、記録ではないものです。大きなファイルは、検査にも、人が確認するときにも負担になります。原文のファイルは、sources フォルダーに置いてください。',
      en: 'A record takes a few kilobytes. A file of more than 1 MiB has many records, or something else, and is a burden on the machine and on people who review it. Put source files into the folder “sources”.',
    },
    failing: 'records/updates/all-updates.json   # 3 MiB\n',
    passing:
      'records/updates/semiconductor-joint-research-call.yaml\nrecords/updates/semiconductor-policy-exchanges-2024.yaml\n',
  },
} as const;
