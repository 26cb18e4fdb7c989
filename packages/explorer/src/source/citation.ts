import type { Citation } from '@digital-accords/data';
import { formatEdtf } from '@digital-accords/data/helpers';
import type { Language } from '../language/language.ts';
import { words } from './words.ts';

/** A page that was read: who published it and when, and how it was read. */
export interface CitationView {
  readonly title: string;
  readonly url: string;
  readonly published: string;
  /** When it was read, and what of it was not read or not live. */
  readonly reading: string;
  /** Its copy in a public archive. */
  readonly archived?: string;
}

export function citationView(source: Citation, lang: Language): CitationView {
  const { title, url, publisher, published, read, copy, extent, archived } = source;
  const separator = lang === 'ja' ? '、' : ', ';
  return {
    title,
    url,
    published: [publisher, ...(published === undefined ? [] : [formatEdtf(published, lang)])].join(separator),
    reading: [
      (extent === 'part' ? words.readInPart : words.read)[lang](formatEdtf(read, lang)),
      ...(copy === undefined ? [] : [words.copies[copy][lang]]),
    ].join(separator),
    ...(archived !== undefined && { archived }),
  };
}
