/** The public entry: the formats, and what writes each of them. */
export type { ExportFile, Format } from './format/format.ts';
export { type FormatName, formatNames, formats, isFormat } from './format/formats.ts';
export { writeIn } from './format/write.ts';
export { overviewCsv } from './overview/overview.ts';
