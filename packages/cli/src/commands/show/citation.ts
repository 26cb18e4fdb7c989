import { type Citation, formatEdtf } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import type { Fact } from './fact.ts';

/**
 * Where something was read, in one line.
 *
 * @param citation a public source
 * @param language language of the reader
 */
export function citationText({ title, publisher, published, url }: Citation, language: Language): string {
  const parts = [title, publisher, ...(published === undefined ? [] : [formatEdtf(published, language)])];
  return language === 'ja' ? `${parts.join('、')}：${url}` : `${parts.join(', ')}: ${url}`;
}

/** Public sources, one line each. */
export function sourceFacts(sources: readonly Citation[], language: Language): readonly Fact[] {
  return sources.map((source) => ({ word: 'source', value: citationText(source, language) }));
}
