type Around = [string, string];

/** Words of the finding on a commitment. */
export const findingWords = {
  restsOnReport: {
    ja: (date: string): Around => ['この状態は、報告「', `」（${date}）に基づきます。`],
    en: (date: string): Around => ['This status is based on the report “', `” (${date}).`],
  },
  restsOnCommitment: {
    ja: (date: string): Around => ['この状態は、後のコミットメント「', `」（${date}）に基づきます。`],
    en: (date: string): Around => ['This status is based on the later commitment “', `” (${date}).`],
  },
  last: {
    ja: (date: string, source: 'report' | 'relation', gap: string): string =>
      source === 'report'
        ? `記録されている最後の報告は${date}のものです。その後${gap}、新たな報告の記録はありません。`
        : `このコミットメントに関する最後の記録は、${date}の後のコミットメントです。その後${gap}、新たな記録はありません。`,
    en: (date: string, source: 'report' | 'relation', gap: string): string =>
      source === 'report'
        ? `The last report on record is dated ${date}. No new report is on record for the ${gap} since then.`
        : `The last record that concerns this commitment is a later commitment of ${date}. No new record followed in the ${gap} since then.`,
  },
  attested: {
    parties: {
      ja: '状態の根拠は、当事者自身の文書のみです。独立の第三者による資料は記録されていません。',
      en: 'The status is based only on the parties’ own texts. No independent source is on record.',
    },
    interested: {
      ja: '状態の根拠には、利害関係のある第三者の資料があります。独立の第三者による資料は記録されていません。',
      en: 'The status is based on a source of a third party with an interest. No independent source is on record.',
    },
    both: {
      ja: '状態の根拠には、当事者の資料と、独立の第三者の資料があります。',
      en: 'The status is based on texts of the parties and on an independent source.',
    },
    independent: {
      ja: '状態の根拠は、独立の第三者の資料です。当事者の資料は記録されていません。',
      en: 'The status is based on an independent source. No text of the parties is on record.',
    },
  },
  undated: { ja: '日付の記載なし', en: 'no date given' },
} as const;
