import type { PublishedRecords } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import { type ExportFile, utf8 } from '../format/format.ts';
import { namespace } from '../linked/iri.ts';
import { annotationsOf } from './annotation.ts';

/** Writes each quote as an annotation of its document, for tools that annotate texts. */
export function write(published: PublishedRecords): ExportFile {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${namespace}annotations`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: annotationsOf(published),
  };
  return {
    path: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    description:
      'Every quote as a Web Annotation: its words with 32 code points before and after them, and its place in the canonical text of the document.',
    content: utf8(`${jsonText(page)}\n`),
  };
}
