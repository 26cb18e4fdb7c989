/** The words of `file-size`. */
export const words = {
  description: {
    ja: 'ファイルと行の大きさは、定められた上限を超えない。',
    en: 'A file, and a line of a stream, is no larger than the limit.',
  },
  messages: {
    'too-large': {
      ja: 'ファイルの大きさは {size} バイトで、上限の {limit} バイトを超えています。一つのファイルに一件の記録だけを書いてください。',
      en: 'The file has {size} bytes; the limit is {limit}. Keep one record to a file.',
    },
    'too-many-values': {
      ja: 'ファイルの値の数が上限の {limit} 個を超えています。一つのファイルに一件の記録だけを書いてください。',
      en: 'The file holds more than {limit} values. Keep one record to a file.',
    },
    'line-too-long': {
      ja: '行の長さは {size} バイトで、上限の {limit} バイトを超えています。一行に一件の記録だけを書いてください。',
      en: 'The line has {size} bytes; the limit is {limit}. Write one record to a line.',
    },
  },
  documentation: {
    why: {
      ja: '一件の記録は数キロバイトに収まります。1 MiB を超えるファイルは、多くの記録を一つにまとめたものか、記録でないものであり、検査の計算機にも人の査読にも負担になります。一つのファイルに一件の記録だけを書き、原文は原文のフォルダーに置いてください。',
      en: 'A record takes a few kilobytes. A file of more than 1 MiB holds many records, or something else, and burdens both the machine and the people who review it. Keep one record to a file, and put source texts into their own folder.',
    },
    failing: 'records/updates/all-updates.json   # 3 MiB\n',
    passing:
      'records/updates/semiconductor-joint-research-call.yaml\nrecords/updates/semiconductor-policy-exchanges-2024.yaml\n',
  },
} as const;
