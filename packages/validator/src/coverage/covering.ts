import { type Authored, isCurrent, type Registry } from '@digital-accords/model';
import { perRegistry } from '../registry/per-registry.ts';

/** A quote that covers a leaf, and the record that it belongs to. */
export interface Covering {
  readonly record: Authored.Commitment | Authored.Update;
  readonly pointer: string;
  readonly quote: Authored.Quote;
}

/**
 * The quotes of current records that cover the leaf of a quote.
 *
 * @param quote a quote of a commitment, or of the evidence of an update
 * @param type type of that record: a leaf of one role is not covered by the other kind of record
 * @param registry all records
 * @returns the quotes in the order of the ids of their records
 */
export function coveringSameLeaf(
  quote: Authored.Quote,
  type: Covering['record']['type'],
  registry: Registry,
): readonly Covering[] {
  return coveringByLeaf[type](registry).get(keyOf(quote)) ?? [];
}

const coveringByLeaf = {
  commitment: perRegistry(({ byType }) => coveringIn(byType.commitment)),
  update: perRegistry(({ byType }) => coveringIn(byType.update)),
};

function coveringIn(records: readonly Covering['record'][]): ReadonlyMap<string, readonly Covering[]> {
  const covering = new Map<string, Covering[]>();
  for (const record of records.filter(isCurrent)) {
    for (const { pointer, quote } of quotesIn(record)) {
      const key = keyOf(quote);
      const before = covering.get(key);
      if (before) before.push({ record, pointer, quote });
      else covering.set(key, [{ record, pointer, quote }]);
    }
  }
  return covering;
}

/** The quotes of a commitment, or of the evidence of an update, each with its place. */
export function quotesIn(record: Authored.Commitment | Authored.Update): readonly Omit<Covering, 'record'>[] {
  if (record.type === 'commitment') return record.quotes.map((quote, at) => ({ pointer: `/quotes/${at}`, quote }));
  return (record.evidence ?? []).flatMap((one, at) =>
    one.kind === 'quote' ? [{ pointer: `/evidence/${at}/quote`, quote: one.quote }] : [],
  );
}

function keyOf({ document, leaf }: Authored.Quote): string {
  return `${document} ${leaf}`;
}
