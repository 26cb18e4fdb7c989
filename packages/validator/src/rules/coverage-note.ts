import { type Authored, anchor, isCurrent, isQuoted, type PlacedText } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import { perRegistry } from '../registry/per-registry.ts';
import { entriesOf, type Rule, type RuleContext } from '../rule/rule.ts';
import type { words } from './coverage-note.words.ts';

/** A quote that covers a leaf, and the record that it belongs to. */
interface Covering {
  readonly record: Authored.Commitment | Authored.Update;
  readonly pointer: string;
  readonly quote: Authored.Quote;
}

/**
 * What quotes leave out of a leaf is explained (codebook §2).
 *
 * It holds for leaves of the roles commitment and progress of a document that is coded `complete` or `in-progress`. A leaf
 * is meant when current commitments (or the evidence of current updates) together hold at least 60 % of its text, and more
 * than punctuation, symbols and blanks is outside their quotes. Then one of the records that quote it has a `coding` note
 * that names the leaf, or names none. The finding stands at the first of these records, by id.
 */
export const coverageNote: Rule<typeof words> = {
  id: 'coverage-note',
  severity: 'error',
  types: ['commitment', 'update'],
  *check(context) {
    if (context.failed.size > 0) return;
    for (const entry of [...entriesOf(context, 'commitment'), ...entriesOf(context, 'update')]) {
      for (const { pointer, quote } of quotesIn(entry.record)) {
        const all = coveringByLeaf[entry.record.type](context.registry).get(keyOf(quote)) ?? [];
        const [first] = all;
        if (first?.record.id !== entry.record.id || first.pointer !== pointer) continue;
        const rest = leftOut(quote, all, entry, context);
        if (rest === undefined) continue;
        yield { message: 'missing', params: { leaf: quote.leaf, rest }, entry, pointer: `${pointer}/exact` };
      }
    }
  },
};

function leftOut(
  quote: Authored.Quote,
  all: readonly Covering[],
  { record }: Entry,
  { placedTexts }: RuleContext,
): string | undefined {
  const placedText: PlacedText | undefined = placedTexts.get(quote.document);
  const placed = placedText?.byLocator.get(quote.leaf);
  const role = record.type === 'commitment' ? 'commitment' : 'progress';
  if (!placedText || placedText.document.text.coding === 'none' || placed?.authored.role !== role) return undefined;
  const { text } = placed.leaf;
  if (
    !isQuoted(
      text,
      all.map((one) => one.quote),
    ) ||
    all.some((one) => isNoted(one.record, quote.leaf))
  )
    return undefined;
  const rest = restOf(
    text,
    all.map((one) => one.quote),
  );
  return /[^\p{P}\p{S}\p{Z}]/u.test(rest.join('')) ? rest.join(' … ') : undefined;
}

/** The runs of a text that no quote holds. */
function restOf(text: string, quotes: readonly Authored.Quote[]): readonly string[] {
  const spans = quotes
    .map((quote) => anchor(quote, text))
    .filter((anchored) => anchored.state === 'found')
    .sort((one, other) => one.start - other.start);
  const rest: string[] = [];
  let reached = 0;
  for (const { start, end } of spans) {
    if (start > reached) rest.push(text.slice(reached, start));
    reached = Math.max(reached, end);
  }
  return [...rest, text.slice(reached)].map((run) => run.trim()).filter((run) => run !== '');
}

function isNoted({ notes = [] }: Authored.AnyRecord, leaf: Authored.Locator): boolean {
  return notes.some((note) => note.kind === 'coding' && (note.leaf === undefined || note.leaf === leaf));
}

/** A leaf of one role is not covered by the other kind of record. */
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

function quotesIn(record: Authored.Commitment | Authored.Update): readonly Omit<Covering, 'record'>[] {
  if (record.type === 'commitment') return record.quotes.map((quote, at) => ({ pointer: `/quotes/${at}`, quote }));
  return (record.evidence ?? []).flatMap((one, at) =>
    one.kind === 'quote' ? [{ pointer: `/evidence/${at}/quote`, quote: one.quote }] : [],
  );
}

function keyOf({ document, leaf }: Authored.Quote): string {
  return `${document} ${leaf}`;
}
