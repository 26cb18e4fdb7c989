import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleIndex } from '../../test/example-records.ts';
import { days, records, relation, relationRecords, target, update, updateRecord } from '../../test/status-cases.ts';
import type { FreshnessTerm, StatusTerm, UpdateKindTerm } from '../generated/authored.ts';
import { relationState, statusRank, updateKindState } from '../generated/vocabulary-tables.ts';
import { statusOf } from './status.ts';

const isEnding = (state: string): boolean => state === 'discontinued' || state === 'superseded';

test('the order of input never matters, and asking again gives the same', () => {
  const shuffled = records.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, days, ([all, other], at) => {
      const index = exampleIndex(...all);
      const status = statusOf(target, index, at);
      expect(statusOf(target, exampleIndex(...other), at)).toEqual(status);
      expect(statusOf(target, index, at)).toEqual(status);
    }),
  );
});

test('an update later than the day asked about, or public after the day of knowledge, changes nothing', () => {
  fc.assert(
    fc.property(records, days, update, (all, at, one) => {
      const before = statusOf(target, exampleIndex(...all), at);
      const unsaid = { ...one, published: undefined };
      const late = updateRecord({ ...unsaid, edtf: `${at.asOf.slice(0, 7)}-16`, reviewed: '2001-01-01' }, 'late');
      const secret = updateRecord({ ...unsaid, edtf: '2001', reviewed: `${at.knownAt.slice(0, 7)}-16` }, 'secret');
      expect(statusOf(target, exampleIndex(...all, late, secret), at)).toEqual(before);
    }),
  );
});

test('a relation later than the day asked about, or public after the day of knowledge, changes nothing', () => {
  fc.assert(
    fc.property(records, days, relation, (all, at, one) => {
      const before = statusOf(target, exampleIndex(...all), at);
      const late = relationRecords({ ...one, edtf: `${at.asOf.slice(0, 7)}-16`, issued: '2001-01-01' }, 'late');
      const secret = relationRecords({ ...one, edtf: '2001', issued: `${at.knownAt.slice(0, 7)}-16` }, 'secret');
      expect(statusOf(target, exampleIndex(...all, ...late, ...secret), at)).toEqual(before);
    }),
  );
});

const inferred = fc.oneof(
  update.map((one) => [updateRecord({ ...one, basis: 'inferred' }, 'more')]),
  relation.map((one) => relationRecords({ ...one, basis: 'inferred' }, 'more')),
);

test('what is reported by inference never changes the state, nor what gave it', () => {
  fc.assert(
    fc.property(records, days, inferred, (all, at, more) => {
      const { state, open, since, by, basis: on, attestation, flags } = statusOf(target, exampleIndex(...all), at);
      const after = statusOf(target, exampleIndex(...all, ...more), at);
      expect({ ...after, indicated: undefined, heard: undefined, freshness: undefined }).toEqual({
        state,
        open,
        ...(since && { since }),
        ...(by && { by }),
        ...(on && { basis: on }),
        ...(attestation && { attestation }),
        flags,
      });
    }),
  );
});

const freshnesses: readonly (FreshnessTerm | undefined)[] = ['silent', 'ageing', 'fresh'];

test('no report makes a commitment less fresh', () => {
  const any = fc.oneof(
    update.map((one) => [updateRecord(one, 'more')]),
    relation.map((one) => relationRecords(one, 'more')),
  );
  fc.assert(
    fc.property(records, days, any, (all, at, more) => {
      const before = statusOf(target, exampleIndex(...all), at).freshness;
      const after = statusOf(target, exampleIndex(...all, ...more), at).freshness;
      fc.pre(before !== undefined && after !== undefined);
      expect(freshnesses.indexOf(after)).toBeGreaterThanOrEqual(freshnesses.indexOf(before));
    }),
  );
});

test('a search that found nothing, and an activity of others, change no field of the status', () => {
  const none = fc
    .tuple(update, fc.constantFrom<UpdateKindTerm>('no-evidence-found', 'related-activity'))
    .map(([one, kind]) => ({ ...one, kind }));
  fc.assert(
    fc.property(records, days, none, (all, at, one) => {
      const before = statusOf(target, exampleIndex(...all), at);
      expect(statusOf(target, exampleIndex(...all, updateRecord(one, 'more')), at)).toEqual(before);
    }),
  );
});

test('what is only stated holds by nobody’s word, and a report with evidence that counts is attested', () => {
  fc.assert(
    fc.property(records, days, update, (all, at, one) => {
      const { state, attestation } = statusOf(target, exampleIndex(...all), at);
      expect(state === 'stated' && attestation !== undefined).toBe(false);
      const known = { ...one, kind: 'started', basis: 'cites', edtf: '2001-01', published: '2001-01' } as const;
      const after = statusOf(target, exampleIndex(...all, updateRecord({ ...known, reviewed: '2001-02-01' }, 'more')), {
        asOf: at.asOf < '2001-02' ? '2001-02-01' : at.asOf,
        knownAt: at.knownAt < '2001-02' ? '2001-02-01' : at.knownAt,
      });
      expect([after.state === 'stated', after.attestation === undefined]).toEqual([false, false]);
    }),
  );
});

test('without an ending, more reports and later days never lower the state', () => {
  const climbing = records.filter((all) =>
    all.every((record) => {
      if (record.type === 'update') return record.about.every(({ kind }) => !isEnding(updateKindState[kind]));
      if (record.type !== 'commitment') return true;
      return (record.relations ?? []).every(({ kind }) => !isEnding(relationState[kind]));
    }),
  );
  const rank = (state: StatusTerm): number => statusRank[state] ?? Number.NaN;
  fc.assert(
    fc.property(climbing, days, days, update, (all, a, b, one) => {
      const [asOf = a.asOf, laterAsOf = b.asOf] = [a.asOf, b.asOf].sort();
      const [knownAt = a.knownAt, laterKnownAt = b.knownAt] = [a.knownAt, b.knownAt].sort();
      const [from, until] = [
        { asOf, knownAt },
        { asOf: laterAsOf, knownAt: laterKnownAt },
      ];
      const before = rank(statusOf(target, exampleIndex(...all), from).state);
      expect(rank(statusOf(target, exampleIndex(...all), until).state)).toBeGreaterThanOrEqual(before);
      if (updateKindState[one.kind] === 'discontinued') return;
      const more = exampleIndex(...all, updateRecord(one, 'more'));
      expect(rank(statusOf(target, more, from).state)).toBeGreaterThanOrEqual(before);
    }),
  );
});
