import type { AnyRecord, PublishedRecords } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import { annotationsOf } from '../annotations/annotation.ts';
import { type ExportFile, utf8 } from '../format/format.ts';
import { concepts } from './concepts.ts';
import { context } from './context.ts';
import { nodeOf } from './nodes/node.ts';

const CONTEXT = 'context.jsonld';

/** Writes linked data: records, vocabularies and quotes, with one context beside them. */
export function write(published: PublishedRecords): readonly ExportFile[] {
  const records: readonly AnyRecord[] = Object.values(published).flat();
  const nodes = records.map(nodeOf).filter((node) => node !== undefined);
  return [
    fileOf(CONTEXT, 'The context of the other files.', { '@context': context }),
    graphOf('records.jsonld', 'The records, in terms of schema.org and of this registry.', nodes),
    graphOf('vocabularies.jsonld', 'The vocabularies and their terms (SKOS).', concepts()),
    graphOf('annotations.jsonld', 'The quotes of the records (W3C Web Annotation).', annotationsOf(published)),
  ];
}

function graphOf(path: string, description: string, nodes: readonly object[]): ExportFile {
  return fileOf(path, description, { '@context': CONTEXT, '@graph': nodes });
}

function fileOf(path: string, description: string, value: object): ExportFile {
  return { path, mediaType: 'application/ld+json', description, content: utf8(`${jsonText(value)}\n`) };
}
