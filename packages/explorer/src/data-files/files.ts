import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { type ExportFile, formats, writeIn } from '@digital-accords/exports';
import { published } from '@digital-accords/exports/published';
import { jsonText } from '@digital-accords/validator/report';

/** A file below `/data/v1/`. */
export type DataFile = Pick<ExportFile, 'path' | 'mediaType' | 'content'>;

const { resolve } = createRequire(import.meta.url);
const encoder = new TextEncoder();

/** The registry in every format, with its descriptor and checksums; written once. */
export const exported: Promise<readonly ExportFile[]> = writeIn(formats['data-package'], published);

/** The files that a check of a submission reads; the data package has them compressed, the host of the site compresses by itself. */
const authoredFiles: readonly string[] = [
  'agreements',
  'coding-reports',
  'commitments',
  'documents',
  'events',
  'instruments',
  'leaves',
  'organisations',
  'pillars',
  'registry',
  'updates',
].map((name) => `authored/${name}.ndjson`);

/** Every record as a file of its own, at its id; its text is made when it is asked for, so that it is not held. */
const records: readonly DataFile[] = Object.values(published)
  .flat()
  .map((record) => ({
    path: `${record.id}.json`,
    mediaType: 'application/json',
    get content() {
      return encoder.encode(`${jsonText(record)}\n`);
    },
  }));

const authored: readonly DataFile[] = authoredFiles.map((path) => ({
  path,
  mediaType: 'application/x-ndjson',
  content: gunzipSync(readFileSync(resolve(`@digital-accords/data/${path}.gz`))),
}));

/** Every file below `/data/v1/`, by its path. */
export const dataFiles: Promise<ReadonlyMap<string, DataFile>> = exported.then(
  (files) => new Map([...files, ...records, ...authored].map((file) => [file.path, file])),
);
