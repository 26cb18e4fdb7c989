import { type Authored, isQuoted, type PlacedText } from '@digital-accords/model';
import { type Covering, coveringSameLeaf, quotesIn } from '../coverage/covering.ts';
import { leftOut } from '../coverage/left-out.ts';
import type { Entry } from '../entries/entry.ts';
import { entriesOf, type Rule, type RuleContext } from '../rule/rule.ts';
import type { words } from './coverage-note.words.ts';

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
        const all = coveringSameLeaf(quote, entry.record.type, context.registry);
        const [first] = all;
        if (first?.record.id !== entry.record.id || first.pointer !== pointer) continue;
        const rest = unexplained(quote, all, entry, context);
        if (rest === undefined) continue;
        yield { messageId: 'missing', params: { leaf: quote.leaf, rest }, entry, pointer: `${pointer}/exact` };
      }
    }
  },
};

/** What all quotes of a leaf leave out and no note explains. */
function unexplained(
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
  const quotes = all.map((one) => one.quote);
  if (!isQuoted(text, quotes) || all.some((one) => isNoted(one.record, quote.leaf))) return undefined;
  const rest = leftOut(text, quotes);
  return /[^\p{P}\p{S}\p{Z}]/u.test(rest.join('')) ? rest.join(' … ') : undefined;
}

function isNoted({ notes = [] }: Authored.AnyRecord, leaf: Authored.Locator): boolean {
  return notes.some((note) => note.kind === 'coding' && (note.leaf === undefined || note.leaf === leaf));
}
