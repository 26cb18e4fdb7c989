import type { Citation } from '@digital-accords/data';
import { formatEdtf } from '@digital-accords/data/helpers';
import type { Language } from '../language/language.ts';
import { words } from './words.ts';

/** A page that was read: who published it and when, and how it was read. Title and publisher are as printed. */
export interface CitationView {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly published?: string;
  /** When it was read, and what of it was not read or not live. */
  readonly reading: string;
  /** Its copy in a public archive. */
  readonly archived?: string;
}

export function citationView(source: Citation, lang: Language): CitationView {
  const { title, url, publisher, published, read, copy, extent, archived } = source;
  return {
    title,
    url,
    publisher,
    ...(published !== undefined && { published: formatEdtf(published, lang) }),
    reading: words.read[extent ?? 'whole'][copy ?? 'live'][lang](formatEdtf(read, lang)),
    ...(archived !== undefined && { archived }),
  };
}
