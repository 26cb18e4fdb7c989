import type { Format } from './format.ts';

/** Name of a format that holds the registry in one way. */
export type PartName =
  | 'json'
  | 'ndjson'
  | 'csv'
  | 'sqlite'
  | 'parquet'
  | 'commitments'
  | 'status-panel'
  | 'json-ld'
  | 'annotations'
  | 'markdown';

/** The formats that a data package has, by name. */
export const parts: Readonly<Record<PartName, Format>> = {
  json: { kind: 'text', load: () => import('../json/json.ts') },
  ndjson: { kind: 'text', load: () => import('../json/ndjson.ts') },
  csv: { kind: 'folder', load: () => import('../csv/csv.ts') },
  sqlite: { kind: 'binary', load: () => import('../sqlite/sqlite.ts') },
  parquet: { kind: 'folder', load: () => import('../parquet/parquet.ts') },
  commitments: { kind: 'text', load: () => import('../flat/flat.ts') },
  'status-panel': { kind: 'text', load: () => import('../status-panel/status-panel.ts') },
  'json-ld': { kind: 'folder', load: () => import('../json-ld/json-ld.ts') },
  annotations: { kind: 'text', load: () => import('../annotations/annotations.ts') },
  markdown: { kind: 'folder', load: () => import('../markdown/markdown.ts') },
};
