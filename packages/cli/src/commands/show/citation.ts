import {
  type Citation,
  type Document,
  formatEdtf,
  type LinkEvidence,
  labels,
  type Standings,
  type StatedDate,
} from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { beside } from '../../registry/names.ts';
import { type Fact, list } from './fact.ts';
import { words } from './words.ts';

/**
 * Where something was read, in one line: what was published, when it was read, and what of it was not read or not live.
 *
 * @param citation a public source
 * @param language language of the reader
 */
export function citationText(citation: Citation, language: Language): string {
  return beside(publicationText(citation, language), readingText(citation, language), language);
}

/** A linked page that shows something, in one line that also says who speaks there. */
export function evidenceText({ origin, source }: LinkEvidence, language: Language): string {
  const asides = [labels['evidence-origin'][origin][language], readingText(source, language)];
  return beside(publicationText(source, language), list(asides, language), language);
}

/** Public sources, one line each. */
export function sourceFacts(sources: readonly Citation[], language: Language): readonly Fact[] {
  return sources.map((source) => ({ word: 'source', value: citationText(source, language) }));
}

/** The page that states a date, if one does. */
export function dateFacts(date: Pick<StatedDate, 'source'> | undefined, language: Language): readonly Fact[] {
  return sourceFacts(date?.source ? [date.source] : [], language);
}

/** The pages that give the names of something, those of one page once. A printed name stands among the quotes. */
export function nameFacts(standings: readonly Standings[], language: Language): readonly Fact[] {
  const official = standings
    .flatMap(({ ja, en }) => [ja, en])
    .flatMap((one) => (one.kind === 'official' ? [citationText(one.source, language)] : []));
  return [...new Set(official)].map((value) => ({ word: 'name-source', value }));
}

/** The terms of use of a text, and where they were read. */
export function termsFacts(licence: Document['licence'], language: Language): readonly Fact[] {
  if (licence.state === 'not-seen') return [{ word: 'terms-of-use', value: words['terms-not-seen'][language] }];
  const { name, url, source } = licence;
  return [{ word: 'terms-of-use', value: beside(name[language], url, language) }, ...sourceFacts([source], language)];
}

function publicationText({ title, publisher, published, url }: Citation, language: Language): string {
  const parts = [title, publisher, ...(published === undefined ? [] : [formatEdtf(published, language)])];
  return language === 'ja' ? `${parts.join('、')}：${url}` : `${parts.join(', ')}: ${url}`;
}

function readingText({ read, extent, copy }: Citation, language: Language): string {
  const said = extent === 'part' ? words['read-part'] : words.read;
  const reading = render(said, { read: formatEdtf(read, language) }, language);
  return list([reading, ...(copy === undefined ? [] : [words[copy][language]])], language);
}
