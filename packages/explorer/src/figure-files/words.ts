/** Words of figures as files. */
export const fileWords = {
  svg: { ja: 'この図（SVG）', en: 'This figure (SVG)' },
  csv: { ja: 'この図のデータ（CSV）', en: 'Data of this figure (CSV)' },
  source: {
    ja: (asOf: string, version: string, address: string) =>
      `出典：Digital Accords、${asOf}現在、データのバージョン ${version}、CC BY 4.0、${address}`,
    en: (asOf: string, version: string, address: string) =>
      `Source: Digital Accords, as of ${asOf}, data version ${version}, CC BY 4.0, ${address}`,
  },
  titled: {
    ja: (record: string, figure: string) => `${record}：${figure}`,
    en: (record: string, figure: string) => `${record}: ${figure}`,
  },
  columns: {
    id: { ja: 'id', en: 'id' },
    title: { ja: '題名', en: 'title' },
    date: { ja: '日付', en: 'date' },
    kind: { ja: '種類', en: 'kind' },
    agreement: { ja: '合意文書', en: 'agreement' },
    part: { ja: '構成', en: 'part' },
    status: { ja: '状態', en: 'status' },
    reports: { ja: '報告', en: 'reports' },
    topic: { ja: '分野', en: 'topic' },
    all: { ja: 'コミットメント', en: 'commitments' },
    reported: { ja: 'その後の報告又は再表明の記録があるもの', en: 'with a later report or restatement on record' },
    fromId: { ja: '先のコミットメントのid', en: 'id of the earlier commitment' },
    from: { ja: '先のコミットメント', en: 'earlier commitment' },
    toId: { ja: '後のコミットメントのid', en: 'id of the later commitment' },
    to: { ja: '後のコミットメント', en: 'later commitment' },
    relation: { ja: '関係', en: 'relation' },
    basis: { ja: '根拠', en: 'basis' },
  },
} as const;
