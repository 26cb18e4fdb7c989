import { type Authored, findRecord } from '@digital-accords/model';
import { isCertainlyAfter } from '../dates/certainly-after.ts';
import type { Entry } from '../entries/entry.ts';
import { entriesOf, type RuleContext, type RuleFinding } from '../rule/rule.ts';
import type { words } from './date-order.words.ts';

type Findings = Iterable<RuleFinding<typeof words>>;

/** On which side in time each relation of an agreement leads, by the definitions of the vocabulary. */
const targetIs: Readonly<Record<Authored.AgreementRelationTerm, 'earlier' | 'later' | 'either'>> = {
  under: 'earlier',
  'builds-on': 'earlier',
  complements: 'either',
  renames: 'earlier',
  'has-outcome': 'later',
};

/** Agreements: their texts are not issued before them, and what they build on is not made after them. */
export function* orderOfAgreements(context: RuleContext): Findings {
  for (const entry of entriesOf(context, 'agreement')) {
    const date = entry.record.date.edtf;
    yield* issuedBefore(entry, date, context);
    for (const [index, { kind, to: id }] of (entry.record.relations ?? []).entries()) {
      const { registry } = context;
      const target = findRecord(registry, 'agreement', id) ?? findRecord(registry, 'instrument', id);
      const other = target?.date?.edtf;
      if (other === undefined) continue;
      const finding = {
        params: { kind: { term: `agreement-relation/${kind}` }, id, other, date },
        entry,
        pointer: `/relations/${index}/to`,
      };
      if (targetIs[kind] === 'earlier' && isCertainlyAfter(other, date)) yield { messageId: 'later-basis', ...finding };
      if (targetIs[kind] === 'later' && isCertainlyAfter(date, other))
        yield { messageId: 'earlier-outcome', ...finding };
    }
  }
}

/** Events: what came out of one is not issued before it. */
export function* orderOfEvents(context: RuleContext): Findings {
  for (const entry of entriesOf(context, 'event')) yield* issuedBefore(entry, entry.record.date.edtf, context);
}

function* issuedBefore(
  entry: Entry<Authored.Agreement | Authored.Event>,
  date: Authored.Edtf,
  { registry }: RuleContext,
): Findings {
  for (const [index, id] of (entry.record.documents ?? []).entries()) {
    const issued = findRecord(registry, 'document', id)?.issued?.edtf;
    if (issued !== undefined && isCertainlyAfter(date, issued))
      yield { messageId: 'issued', params: { id, issued, date }, entry, pointer: `/documents/${index}` };
  }
}
