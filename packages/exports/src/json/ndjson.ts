import type { PublishedRecords } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import { type ExportFile, utf8 } from '../format/format.ts';
import { exportOf } from './registry-export.ts';

/** Writes each published record as a line of JSON. */
export function write(published: PublishedRecords): ExportFile {
  const records = Object.values(exportOf(published)).flat();
  return {
    path: 'accords.ndjson',
    mediaType: 'application/x-ndjson',
    description: 'Every published record, one a line; the field “type” tells what it is.',
    content: utf8(records.map((record) => `${jsonText(record, 0)}\n`).join('')),
  };
}
