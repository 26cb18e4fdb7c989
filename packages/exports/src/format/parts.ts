import type { Format } from './format.ts';

/** Name of a format that holds the registry in one way. */
export type PartName =
  | 'json'
  | 'ndjson'
  | 'csv'
  | 'sqlite'
  | 'parquet'
  | 'commitments'
  | 'overview'
  | 'status-panel'
  | 'json-ld'
  | 'annotations'
  | 'markdown';

/** The formats that a data package has, by name. */
export const parts: Readonly<Record<PartName, Format>> = {
  json: { holds: { ja: '全記録', en: 'all records' }, kind: 'text', load: () => import('../json/json.ts') },
  ndjson: { holds: { ja: '1行に1件', en: 'one record a line' }, kind: 'text', load: () => import('../json/ndjson.ts') },
  csv: { holds: { ja: '表', en: 'tables' }, kind: 'folder', load: () => import('../csv/csv.ts') },
  sqlite: {
    holds: { ja: '表と全文索引', en: 'tables and a full-text index' },
    kind: 'binary',
    load: () => import('../sqlite/sqlite.ts'),
  },
  parquet: { holds: { ja: '表', en: 'tables' }, kind: 'folder', load: () => import('../parquet/parquet.ts') },
  commitments: {
    holds: { ja: 'コミットメントの一覧（CSV）', en: 'a list of commitments, as CSV' },
    kind: 'text',
    load: () => import('../flat/flat.ts'),
  },
  overview: {
    holds: { ja: '合意文書別の件数（CSV）', en: 'numbers by agreement and part, as CSV' },
    kind: 'text',
    load: () => import('../overview/overview.ts'),
  },
  'status-panel': {
    holds: { ja: '月ごとの状態（CSV）', en: 'status by month, as CSV' },
    kind: 'text',
    load: () => import('../status-panel/status-panel.ts'),
  },
  'json-ld': {
    holds: { ja: 'リンクトデータ', en: 'linked data' },
    kind: 'folder',
    load: () => import('../json-ld/json-ld.ts'),
  },
  annotations: {
    holds: { ja: '引用（Web Annotation）', en: 'quotes, as Web Annotation' },
    kind: 'text',
    load: () => import('../annotations/annotations.ts'),
  },
  markdown: { holds: { ja: '文書', en: 'documents' }, kind: 'folder', load: () => import('../markdown/markdown.ts') },
};
