import fc from 'fast-check';
import type {
  AnyRecord,
  Commitment,
  Day,
  Edtf,
  Evidence,
  EvidenceOriginTerm,
  RelationBasisTerm,
  RelationTerm,
  UpdateKindTerm,
} from '../src/generated/authored.ts';
import type { StatusDays } from '../src/status/dating.ts';
import {
  exampleAgreement,
  exampleCommitment,
  exampleDocument,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
} from './example-records.ts';

/** Random registries around one commitment of 2000, with reports and relations of 2001 to 2009. */

/** The commitment that they report on. */
export const target = 'old-2000/a';

/** Days of 2001 to 2009, each the 15th of a month. */
export const day: fc.Arbitrary<Day> = fc
  .record({ year: fc.integer({ min: 2001, max: 2009 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`);

/** Both days of a status. */
export const days: fc.Arbitrary<StatusDays> = fc.record({ asOf: day, knownAt: day });

const date = day.chain((text) => fc.constantFrom(text, text.slice(0, 7), text.slice(0, 4), `../${text}`, `${text}/..`));
const basis = fc.constantFrom<RelationBasisTerm>('cites', 'same-words', 'same-object', 'inferred');
const updateKind = fc.constantFrom<UpdateKindTerm>(
  'started',
  'action-taken',
  'reported-ongoing',
  'output-delivered',
  'completed',
  'discontinued',
  'restated-elsewhere',
  'related-activity',
  'no-evidence-found',
);
const relationKind = fc.constantFrom<RelationTerm>('continues', 'weakens', 'implements', 'supersedes', 'parallels');

/** A report on the commitment, before it is a record. */
interface UpdateCase {
  readonly kind: UpdateKindTerm;
  readonly basis: RelationBasisTerm;
  readonly edtf: Edtf;
  readonly reviewed: Day;
  readonly published: Edtf | undefined;
  readonly origin: EvidenceOriginTerm;
}

/** A later commitment, before it is a record. */
interface RelationCase {
  readonly kind: RelationTerm;
  readonly basis: RelationBasisTerm;
  readonly edtf: Edtf;
  readonly issued: Day;
}

/** A report on the commitment. */
export const update: fc.Arbitrary<UpdateCase> = fc.record({
  kind: updateKind,
  basis,
  edtf: date,
  reviewed: day,
  published: fc.option(date, { nil: undefined }),
  origin: fc.constantFrom('joint-text', 'party', 'third-party', 'independent'),
});

/** A later commitment that stands to it. */
export const relation: fc.Arbitrary<RelationCase> = fc.record({
  kind: relationKind,
  basis,
  edtf: date,
  issued: day,
});

/** The record of a report. */
export function updateRecord(
  { kind, basis: on, edtf, reviewed, published, origin }: UpdateCase,
  slug: string,
): AnyRecord {
  return exampleUpdate(slug, [exampleSubject(target, kind, on)], {
    date: { edtf },
    reviewed,
    ...(published !== undefined && { evidence: [evidence(reviewed, published, origin)] }),
  });
}

/** The records of a later commitment. */
export function relationRecords({ kind, basis: on, edtf, issued }: RelationCase, slug: string): AnyRecord[] {
  return [
    exampleAgreement(slug, edtf),
    exampleDocument(`documents/${slug}`, issued),
    exampleCommitment(`${slug}/a`, { relations: [exampleRelation(kind, target, on)] }),
  ];
}

const unit = fc
  .record({
    horizon: fc.constantFrom('milestone' as const, 'ongoing' as const),
    every: fc.constantFrom(undefined, 'P3M', 'P1Y', 'P3Y'),
    due: fc.constantFrom(undefined, '2003', '2003-06~'),
    isConditional: fc.boolean(),
  })
  .map(({ horizon, every, due, isConditional }): Partial<Commitment> => {
    return {
      horizon,
      ...(every !== undefined && { rhythm: { every, words: '定期的に' } }),
      ...(due !== undefined && { timeFrame: { edtf: due, words: '例', basis: 'own' } }),
      ...(isConditional && { modifiers: ['conditional'] }),
    };
  });

/** A registry: the commitment, up to six reports and up to four later commitments. */
export const records: fc.Arbitrary<AnyRecord[]> = fc
  .tuple(unit, fc.array(update, { maxLength: 6 }), fc.array(relation, { maxLength: 4 }))
  .map(([own, updates, relations]) => [
    exampleAgreement('old-2000', '2000-01-01'),
    exampleCommitment(target, own),
    ...updates.map((one, at) => updateRecord(one, `u${at}`)),
    ...relations.flatMap((one, at) => relationRecords(one, `r${at}`)),
  ]);

function evidence(read: string, published: string, origin: EvidenceOriginTerm): Evidence {
  return {
    kind: 'link',
    origin,
    source: { publisher: 'p', title: 't', url: 'https://example.org/', read, published },
  };
}
