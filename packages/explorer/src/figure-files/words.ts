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
    title: { ja: '題名', en: 'Title' },
    date: { ja: '日付', en: 'Date' },
    edtf: { ja: '日付（EDTF）', en: 'Date (EDTF)' },
    kind: { ja: '種類', en: 'Kind' },
    agreement: { ja: '合意文書', en: 'Agreement' },
    part: { ja: '構成', en: 'Part' },
    status: { ja: '状態', en: 'Status' },
    reports: { ja: '報告の件数', en: 'Number of reports' },
    topic: { ja: '分野', en: 'Topic' },
    all: { ja: 'コミットメントの件数', en: 'Number of commitments' },
    reported: {
      ja: 'うち、その後の報告又は再表明の記録があるもの',
      en: 'Of them, with a later report or restatement on record',
    },
    fromId: { ja: '先のコミットメントのid', en: 'id of the earlier commitment' },
    from: { ja: '先のコミットメント', en: 'Earlier commitment' },
    toId: { ja: '後のコミットメントのid', en: 'id of the later commitment' },
    to: { ja: '後のコミットメント', en: 'Later commitment' },
    relation: { ja: '関係', en: 'Relation' },
    basis: { ja: '根拠', en: 'Basis' },
  },
} as const;
