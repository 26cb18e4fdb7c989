import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedExample } from '../../test/published-example.ts';
import type { Commitment } from '../generated/authored.ts';
import { createRegistry } from '../registry/registry.ts';
import { type PublishedRecords, publish } from './publish.ts';

const { records, registry, placedTexts, document, sharing, research } = publishedExample;
const options = { asOf: '2026-01-31', knownAt: '2026-01-31', reliability: new Map() };
const published = publish(registry, placedTexts, options);
const publishedWith = (...more: readonly Commitment[]): PublishedRecords =>
  publish(createRegistry([...more, ...records]), placedTexts, options);
const derivedOf = (commitments: PublishedRecords['commitment'], { id }: Pick<Commitment, 'id'>): unknown =>
  commitments.find((commitment) => commitment.id === id)?.derived;

describe('a rendering', () => {
  const rendering: Commitment = {
    ...research,
    id: 'memo-2024/account-of-sharing',
    relations: [{ kind: 'renders', to: sharing.id, basis: 'same-object', reason: { ja: '理由', en: 'Reason' } }],
  };
  const { agreement, commitment, organisation } = publishedWith(rendering);

  test('takes reports and status from what it renders, which names it', () => {
    expect(derivedOf(commitment, rendering)).toEqual({
      ...published.commitment[0]?.derived,
      order: 2,
      counted: false,
      notCounted: 'rendering',
      status: published.commitment[1]?.derived.status,
      history: published.commitment[1]?.derived.history,
      reports: published.commitment[1]?.derived.reports,
      renders: ['memo-2024/sharing'],
    });
    expect(derivedOf(commitment, sharing)).toEqual({
      ...published.commitment[1]?.derived,
      renderedBy: ['memo-2024/account-of-sharing'],
    });
  });

  test('stands in a list of its own only', () => {
    expect(agreement[0]?.derived).toEqual({
      ...published.agreement[0]?.derived,
      renderings: ['memo-2024/account-of-sharing'],
    });
    expect(organisation).toEqual(published.organisation);
  });
});

test('a withdrawn commitment stays, and no list names it', () => {
  const withdrawn: Commitment = {
    ...sharing,
    lifecycle: { state: 'withdrawn', day: '2026-01-01', reason: { ja: '理由', en: 'Reason' } },
  };
  const { agreement, commitment, pillar } = publishedWith(withdrawn);
  expect(commitment.map(({ id, derived }) => [id, derived.order])).toEqual([
    ['memo-2024/joint-research', 2],
    ['memo-2024/sharing', 1],
  ]);
  expect([agreement[0]?.derived.commitments, pillar[0]?.derived.commitments]).toEqual([
    ['memo-2024/joint-research'],
    [],
  ]);
});

test('what validation refuses is not published', () => {
  const quoting = (leaf: string, exact: string) => (): unknown =>
    publishedWith({ ...sharing, quotes: [{ document: document.id, leaf, exact }] });
  expect(quoting('1/a', '情報を交換')).toThrow('documents/memo 1/a: “情報を交換” is absent');
  expect(quoting('contact', '連絡先')).toThrow('documents/memo contact: contact details are quoted');
  expect(quoting('9', '情報')).toThrow('documents/memo 9: “情報” is in no such leaf');
  expect(() => publish(registry, new Map(), options)).toThrow('documents/memo is quoted and its text is not held');
});

test('the order of input never matters', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
      expect(publish(createRegistry(shuffled), placedTexts, options)).toEqual(published);
    }),
  );
});
