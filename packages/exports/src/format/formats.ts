import type { Format } from './format.ts';

/** Name of a format. */
export type FormatName =
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

/** Every format by its name. */
export const formats: Readonly<Record<FormatName, Format>> = {
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

/** The names of all formats; the first is the default. */
export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormat);

/** Whether there is a format of that name. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
