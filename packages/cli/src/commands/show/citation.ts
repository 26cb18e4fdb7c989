import type { Citation } from '@digital-accords/model';
import type { Fact } from './fact.ts';

/**
 * Where something was read, in one line.
 *
 * @param citation a public source
 */
export function citationText({ title, publisher, published, url }: Citation): string {
  return `${title}, ${publisher}${published === undefined ? '' : `, ${published}`}: ${url}`;
}

/** Public sources, one line each. */
export function sourceFacts(sources: readonly Citation[]): readonly Fact[] {
  return sources.map((source) => ({ word: 'source', value: citationText(source) }));
}
