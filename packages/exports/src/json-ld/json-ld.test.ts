import type { LocalizedText } from '@digital-accords/model';
import { vocabularies } from '@digital-accords/model/vocabularies';
import { expect, test } from 'vitest';
import { type ExpandedNode, expanded } from '../../test/linked-data.ts';
import { annotationsOf } from '../annotations/annotation.ts';
import { recordIri, termIri } from '../linked/iri.ts';
import { published } from '../published.ts';
import { write } from './json-ld.ts';

const decoder = new TextDecoder();
const texts = new Map(write(published).map(({ path, content }) => [path, decoder.decode(content)]));
const read = (path: string): Promise<ReadonlyMap<string, ExpandedNode>> =>
  expanded(texts.get(path) ?? '', texts.get('context.jsonld'));
const [records, concepts, annotations] = await Promise.all(
  ['records.jsonld', 'vocabularies.jsonld', 'annotations.jsonld'].map(read),
);

const SCHEMA = 'https://schema.org/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const localised = ({ ja, en }: LocalizedText): object =>
  expect.arrayContaining([
    { '@language': 'ja', '@value': ja },
    { '@language': 'en', '@value': en },
  ]);

test('a processor reads a node of each record, with its names in both languages', () => {
  for (const record of Object.values(published).flat()) {
    if (record.type === 'registry' || record.type === 'coding-report') continue;
    const name = record.type === 'organisation' ? record.names[0].name : record.title;
    expect(records?.get(recordIri(record.id))?.[`${SCHEMA}name`]).toEqual(localised(name));
  }
});

test('a commitment says what it is about, what became of it, and what it rests on', () => {
  for (const { id, summary, topics, derived } of published.commitment) {
    const node = records?.get(recordIri(id));
    expect(node).toMatchObject({
      '@type': ['https://digital-accords.github.io/ns#Commitment'],
      [`${SCHEMA}description`]: localised(summary),
      [`${SCHEMA}about`]: topics.map((topic) => ({ '@id': termIri('topic', topic) })),
      'https://digital-accords.github.io/ns#state': [{ '@id': termIri('status', derived.status.state) }],
      'https://digital-accords.github.io/ns#counted': [{ '@value': derived.counted }],
    });
  }
});

test('a record that was redirected says so, and to where', async () => {
  const [first, second] = published.commitment;
  if (!first || !second) throw new Error('the registry has too few commitments');
  const reason = { ja: '重複', en: 'a duplicate' };
  const lifecycle = { state: 'redirected', day: '2026-01-01', reason, to: [second.id] } as const;
  const redirected = write({ ...published, commitment: [{ ...first, lifecycle }, second] });
  const text = redirected.find(({ path }) => path === 'records.jsonld')?.content;
  const nodes = await expanded(decoder.decode(text), texts.get('context.jsonld'));
  expect(nodes.get(recordIri(first.id))).toMatchObject({
    'https://digital-accords.github.io/ns#lifecycle': [{ '@id': termIri('lifecycle', 'redirected') }],
    'http://purl.org/dc/terms/isReplacedBy': [{ '@id': recordIri(second.id) }],
  });
});

test('each reference leads to a node', () => {
  const nodes = [records, concepts, annotations].flatMap((graph) => [...(graph?.entries() ?? [])]);
  const described = new Set(nodes.map(([id]) => id));
  const references = [...JSON.stringify(nodes).matchAll(/"@id":"(https:\/\/digital-accords[^"]+)"/g)].map(
    ([, id]) => id,
  );
  expect(references.length).toBeGreaterThan(described.size);
  expect([...new Set(references)].filter((id) => id !== undefined && !described.has(id))).toEqual([]);
});

test('each term is a concept of its scheme', () => {
  for (const { scheme, terms } of Object.values(vocabularies))
    for (const { id, label } of terms)
      expect(concepts?.get(termIri(scheme, id))).toMatchObject({
        '@type': [`${SKOS}Concept`],
        [`${SKOS}prefLabel`]: localised(label),
        [`${SKOS}inScheme`]: [{ '@id': `https://digital-accords.github.io/vocabularies/${scheme}` }],
      });
});

test('each quote is an annotation', () => {
  for (const { id, body } of annotationsOf(published))
    expect(annotations?.get(id)).toMatchObject({
      '@type': ['http://www.w3.org/ns/oa#Annotation'],
      'http://www.w3.org/ns/oa#hasBody': [{ '@id': body }],
      'http://www.w3.org/ns/oa#motivatedBy': [{ '@id': 'http://www.w3.org/ns/oa#linking' }],
    });
});
