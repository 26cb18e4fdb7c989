import { expect, test } from 'vitest';
import {
  exampleAgreement,
  exampleCommitment,
  exampleDocument,
  exampleIndex,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
} from '../../test/example-records.ts';
import type { AnyRecord, Evidence, EvidenceOriginTerm, RelationBasisTerm } from '../generated/authored.ts';
import type { AttestationTerm } from '../generated/published.ts';
import { statusOf } from './status.ts';

const id = 'old-2020/a';
const page = (origin: EvidenceOriginTerm, published = '2024-06-01'): Evidence => ({
  kind: 'link',
  origin,
  source: { publisher: 'p', title: 't', url: `https://${origin}.example/`, published, read: '2026-01-01' },
});
const report = (slug: string, evidence: [Evidence, ...Evidence[]], basis?: RelationBasisTerm): AnyRecord =>
  exampleUpdate(slug, [exampleSubject(id, 'action-taken', basis)], { date: { edtf: '2024-05-01' }, evidence });
const attested = (records: AnyRecord[], asOf = '2025-01-01'): AttestationTerm | undefined => {
  const base = [exampleAgreement('old-2020', '2020-01-10'), exampleCommitment(id)];
  return statusOf(id, exampleIndex(...base, ...records), { asOf, knownAt: asOf }).attestation;
};

test.each<[AttestationTerm, readonly [EvidenceOriginTerm, ...EvidenceOriginTerm[]]]>([
  ['parties', ['party']],
  ['parties', ['joint-text', 'party']],
  ['interested', ['third-party']],
  ['interested', ['party', 'third-party']],
  ['both', ['party', 'third-party', 'independent']],
  ['both', ['joint-text', 'independent']],
  ['independent', ['third-party', 'independent']],
])('%s, by the origins %j, in one report or in several', (term, [first, ...others]) => {
  const together = report('a', [page(first), ...others.map((origin) => page(origin))]);
  const apart = [first, ...others].map((origin) => report(origin, [page(origin)]));
  expect([attested([together]), attested(apart)]).toEqual([term, term]);
});

test('what is tied by inference attests nothing, and evidence attests from the day it was published', () => {
  expect(attested([report('a', [page('party')], 'inferred')])).toBeUndefined();
  const later = report('a', [page('party'), page('independent', '2024-09-01')]);
  expect([attested([later], '2024-08-31'), attested([later], '2024-09-01')]).toEqual(['parties', 'both']);
});

test('a later commitment of the same parties is their joint text', () => {
  const later = [
    exampleAgreement('new-2024', '2024-05-01'),
    exampleDocument('documents/new-2024', '2024-05-01'),
    exampleCommitment('new-2024/a', { relations: [exampleRelation('continues', id, 'cites')] }),
  ];
  expect(attested(later)).toBe('parties');
});
