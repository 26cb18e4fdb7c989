import type { PublishedRecords } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import { type ExportFile, utf8 } from '../format/format.ts';
import { exportOf } from './registry-export.ts';

/** Writes the whole registry as one JSON object. */
export function write(published: PublishedRecords): ExportFile {
  return {
    path: 'accords.json',
    mediaType: 'application/json',
    description: 'Every published record: the record of the registry, and a list for each collection.',
    content: utf8(`${jsonText(exportOf(published))}\n`),
  };
}
