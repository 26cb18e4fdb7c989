import { counted } from '../../language/counted.ts';

/** Words of the page on the data. */
export const words = {
  title: { ja: 'データ', en: 'Data' },
  lead: {
    ja: '台帳のすべての記録を、ファイルと固定のアドレスで公開しています。利用の登録は不要です。記録の利用条件はCC BY 4.0です。原文の利用条件は、各文書の記録に示しています。',
    en: 'All records of the registry, as files and at stable addresses. You need no registration. The records are under CC BY 4.0; the terms of each source text stand in the record of its document.',
  },
  addresses: { ja: '固定のアドレス', en: 'Stable addresses' },
  addressesLead: {
    ja: '記録のJSONのアドレスは、/data/v1/ に記録のidと .json を続けたものです。公開したidは削除しません。/data/v1/ の記録から項目を削除する変更があれば、/data/v2/ を新しく設けます。',
    en: 'The address of a record as JSON is /data/v1/, its id and .json. No released id is ever removed. If a change removes a field from the records, they move to /data/v2/.',
  },
  record: { ja: '記録の例', en: 'Example of a record' },
  page: { ja: 'その記録のページ', en: 'Page of that record' },
  files: { ja: 'ファイル', en: 'Files' },
  filesLead: {
    ja: 'どのファイルも同じ記録から作成しています。',
    en: 'Every file is made from the same records.',
  },
  bytes: { ja: (count: number) => `${count}バイト`, en: (count: number) => counted(count, 'byte') },
  listed: { ja: (count: number) => `${count}件のファイル`, en: (count: number) => counted(count, 'file') },
  feeds: { ja: '配信とカレンダー', en: 'Feeds and calendars' },
  feedsLead: {
    ja: '報告の配信（Atom）と、期限・会合のカレンダー（iCalendar）です。フィードリーダーとカレンダーで購読できます。',
    en: 'Reports as Atom feeds; due dates and meetings as iCalendar files. Feed readers and calendars can subscribe to them.',
  },
  all: { ja: 'すべて', en: 'All' },
  atom: { ja: '報告（Atom）', en: 'Reports (Atom)' },
  calendar: { ja: '期限と会合（iCalendar）', en: 'Due dates and meetings (iCalendar)' },
  references: { ja: '参考資料', en: 'References' },
  fields: { ja: '記録の項目', en: 'Fields of records' },
  samples: { ja: 'コードの例', en: 'Code samples' },
  sampleTitles: {
    fetch: { ja: '記録の取得（JavaScript）', en: 'Getting a record (JavaScript)' },
    check: { ja: 'ファイルの取得と検査（シェル）', en: 'Getting a file and checking it (shell)' },
  },
  more: { ja: 'データのパッケージを使う例', en: 'Samples that use the data package' },
  formats: {
    'accords.json': { ja: '全記録（JSON）', en: 'All records (JSON)' },
    'accords.ndjson': { ja: '全記録（NDJSON、一行に一件）', en: 'All records (NDJSON, one per line)' },
    'accords.sqlite': { ja: '全記録（SQLite、全文検索付き）', en: 'All records (SQLite, with full-text search)' },
    csv: { ja: '全記録（CSVの表）', en: 'All records (tables as CSV)' },
    parquet: { ja: '全記録（Parquetの表）', en: 'All records (tables as Parquet)' },
    'commitments.csv': { ja: 'コミットメント（CSV、一行に一件）', en: 'Commitments (CSV, one per row)' },
    'overview.csv': { ja: '合意文書ごと、構成ごとの集計（CSV）', en: 'Totals by agreement and by part (CSV)' },
    'status-panel.csv': { ja: '状態の推移（CSV）', en: 'Status over time (CSV)' },
    'json-ld': { ja: '全記録（JSON-LD）', en: 'All records (JSON-LD)' },
    'annotations.jsonld': {
      ja: '引用（W3C Web Annotation）',
      en: 'Quotes (W3C Web Annotation)',
    },
    markdown: { ja: '原文ごとの文書（Markdown）', en: 'A document for each source text (Markdown)' },
  },
  /** Files about the files above. */
  about: {
    'datapackage.json': {
      ja: 'ファイルの一覧と表の構造（Data Package）',
      en: 'List of files and structure of tables (Data Package)',
    },
    SHA256SUMS: { ja: 'チェックサムの一覧', en: 'List of checksums' },
  },
} as const;
