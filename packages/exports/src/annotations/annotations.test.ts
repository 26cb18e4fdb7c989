import { expect, test } from 'vitest';
import { expanded } from '../../test/linked-data.ts';
import { recordIri } from '../linked/iri.ts';
import { published } from '../published.ts';
import { annotationsOf } from './annotation.ts';
import { write } from './annotations.ts';

const annotations = annotationsOf(published);

test('the words stand where the annotation says, between what stands before and after them', () => {
  const texts = new Map(published.document.map(({ id, derived }) => [recordIri(id), [...(derived.text ?? '')]]));
  for (const { target } of annotations) {
    const points = texts.get(target.source) ?? [];
    const [quote, position] = target.selector;
    if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
      throw new Error('no selectors');
    const { prefix, exact, suffix } = quote;
    expect(points.slice(position.start, position.end).join('')).toBe(exact);
    expect(points.join('')).toContain(prefix + exact + suffix);
    expect([[...prefix].length, [...suffix].length]).toEqual([
      Math.min(32, position.start),
      Math.min(32, points.length - position.end),
    ]);
  }
});

test('every quote of a commitment is an annotation of its own', () => {
  const ids = new Set(annotations.map(({ id }) => id));
  expect(ids.size).toBe(annotations.length);
  for (const { id, quotes } of published.commitment)
    for (const place of quotes.keys()) expect(ids).toContain(`${recordIri(id)}#/quotes/${place}`);
});

test('a JSON-LD processor reads them with the context of the standard', async () => {
  const nodes = await expanded(new TextDecoder().decode(write(published).content));
  for (const { id, target } of annotations.slice(0, 50)) {
    const [specific] = [nodes.get(id)?.['http://www.w3.org/ns/oa#hasTarget']].flat();
    expect(specific).toBeDefined();
    expect([...nodes.values()]).toContainEqual(
      expect.objectContaining({ 'http://www.w3.org/ns/oa#hasSource': [{ '@id': target.source }] }),
    );
  }
  const selectors = [...nodes.values()].filter((node) => node['http://www.w3.org/ns/oa#exact'] !== undefined);
  expect(selectors.length).toBe(annotations.length);
}, 60_000);
