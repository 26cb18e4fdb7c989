import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const BASE = 'https://example.org/';
const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const annotationContext = readFileSync(new URL('anno.fixture.jsonld', import.meta.url), 'utf8');

/** A node as a JSON-LD processor expands it. */
export type ExpandedNode = Readonly<Record<string, unknown>> & { readonly '@id'?: string };

/**
 * Reads linked data with a processor that is not ours. It refuses what it would have to drop.
 *
 * @param text a file of linked data
 * @param context the context beside it, if it names one
 * @returns its nodes by their identifiers
 */
export async function expanded(text: string, context = '{}'): Promise<ReadonlyMap<string, ExpandedNode>> {
  const documentLoader = async (url: string) => ({
    document: JSON.parse(url === ANNOTATION_CONTEXT ? annotationContext : context),
    documentUrl: url,
  });
  const options = { base: BASE, documentLoader, safe: true };
  const flat = await jsonld.flatten(JSON.parse(text), undefined, options);
  const nodes: readonly ExpandedNode[] = JSON.parse(JSON.stringify(flat));
  return new Map(nodes.map((node) => [node['@id'] ?? '', node]));
}
