import { type Authored, anchor, isHeld, type PlacedText, type Registry, repair } from '@digital-accords/model';
import { clip } from '../diagnostic/clip.ts';
import { quotableLeaves } from '../quotes/leaves.ts';
import { pastedWords } from '../quotes/pasted-words.ts';
import { differenceOf, SHOWN } from '../quotes/quote-difference.ts';
import type { FindingPlace, Rule } from '../rule/rule.ts';
import type { Message } from '../words/message.ts';
import type { words } from './quote-verbatim.words.ts';

/** Leaves that a message lists. */
const LISTED = 8;

/** Every quote is verbatim in its leaf (design, invariant 2). */
export const quoteVerbatim: Rule<typeof words> = {
  id: 'quote-verbatim',
  severity: 'error',
  *check({ quotes, registry, entries }) {
    const own = new Set(entries.map(({ record }) => record.id));
    for (const { entry, pointer, quote, placedText, placed } of quotes) {
      const { document } = quote;
      // A document of the run without its text is reported itself.
      if (!placedText && isHeldIn(registry, document) && !own.has(document))
        yield { messageId: 'unchecked', params: { document }, entry, pointer: `${pointer}/document` };
      if (!placedText || !placed || placed.authored.redacted) continue;
      const found = misquoted(quote, placed.leaf.text, placedText);
      // `text-withheld` says that such quotes were not compared.
      if (found && !placedText.withheld) yield { ...found, entry, pointer: `${pointer}/${found.pointer}` };
    }
  },
};

function isHeldIn({ byId }: Registry, id: Authored.DocumentId): boolean {
  const document = byId.get(id);
  return document?.type === 'document' && isHeld(document);
}

/** What is wrong with a quote; its pointer is relative to the quote. */
type Misquotation = Message<typeof words> & Omit<FindingPlace, 'entry'>;

function misquoted(quote: Authored.Quote, text: string, placedText: PlacedText): Misquotation | undefined {
  const anchored = anchor(quote, text);
  if (anchored.state === 'found') return undefined;
  const params = { leaf: quote.leaf, exact: clip(quote.exact, SHOWN) };
  switch (anchored.state) {
    case 'absent':
      return absent(quote, text, placedText);
    case 'needless-occurrence':
      return { messageId: anchored.state, params, pointer: 'occurrence', part: 'key' };
    case 'no-such-occurrence':
      return { messageId: anchored.state, params: { ...params, count: anchored.occurrences }, pointer: 'occurrence' };
    case 'ambiguous':
      return { messageId: anchored.state, params: { ...params, count: anchored.occurrences }, pointer: 'exact' };
    case 'inside-grapheme':
      return { messageId: anchored.state, params: { exact: params.exact }, pointer: 'exact' };
  }
}

function absent(quote: Authored.Quote, text: string, placedText: PlacedText): Misquotation {
  const params = { leaf: quote.leaf, exact: clip(quote.exact, SHOWN) };
  const mended = repair(quote, quotableLeaves(placedText));
  if (mended.state === 'moved') {
    const { leaf: found } = mended;
    return { messageId: 'moved', params: { ...params, found }, pointer: 'leaf', suggestions: [found] };
  }
  const difference = differenceOf(quote, text);
  const printed = difference.messageId === 'look-alike' ? undefined : pastedWords(quote.exact, text);
  if (printed !== undefined)
    return { messageId: 'pasted', params: { leaf: quote.leaf }, pointer: 'exact', suggestions: [printed] };
  if (mended.state === 'undecided') {
    const { leaves: suggestions } = mended;
    const place = { pointer: 'leaf', suggestions };
    const found = suggestions.slice(0, LISTED);
    const count = suggestions.length;
    return count > LISTED
      ? { messageId: 'elsewhere-many', params: { ...params, found, count }, ...place }
      : { messageId: 'elsewhere', params: { ...params, found }, ...place };
  }
  return { ...difference, pointer: 'exact' };
}
